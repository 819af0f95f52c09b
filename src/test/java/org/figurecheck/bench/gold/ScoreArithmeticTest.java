package org.figurecheck.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreArithmeticTest {
  @ParameterizedTest
  @CsvSource({"小学教师, 小学教师, 1.0", "小学教师, 教师, 0.5", "小学教师, 幼儿园, 0.0", "校, 校, 1.0"})
  void subjectsAreAlikeByTheirPieces(String wanted, String got, double alike) {
    assertThat(Likeness.of(wanted, got)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.2", "0.35, 0.3", "99.95, 100.0", "86.7219917, 86.7"})
  void aTenthIsRoundedAsTheBinaryNumberIs(double value, String shown) {
    assertThat(Shown.tenth(value)).isEqualTo(shown);
  }

  @Test
  void aFigureIsFoundByItsPlaceAndJudgedByWhatWasRead() {
    List<JsonNode> labels =
        Lines.of(
            """
            {"doc":"1","start":0,"end":3,"raw":"64所","value":64,"unit":"所","kind":"count","is_figure":true}
            {"doc":"1","start":9,"end":12,"raw":"18所","value":18,"unit":"所","kind":"count","is_figure":true}
            {"doc":"1","start":20,"end":22,"raw":"一、","kind":"list_number","is_figure":false}
            """);
    List<JsonNode> read =
        Lines.of(
            """
            {"document":"a/1.txt","start":0,"end":3,"raw":"64所","value":"64","unit":"所","kind":"count"}
            {"document":"a/1.txt","start":20,"end":22,"raw":"一、","value":"1","unit":"","kind":"list_number"}
            {"document":"a/2.txt","start":9,"end":12,"raw":"18所","value":"18","unit":"所","kind":"count"}
            """);
    StringWriter told = new StringWriter();
    new FigureScore(new PrintWriter(told, true), true).score(labels, read);
    assertThat(told.toString())
        .contains("missed   1:9 18所 (count)")
        .contains("found 1/2 = 50.0 % | precision 1/1 = 100.0 %");
  }

  @ParameterizedTest
  @CsvSource({
    "sum, true, 25",
    "sum, false, 55",
    "part_of_whole, true, 7",
    "part_of_whole, false, 193",
    "monotone, true, 193",
    "monotone, false, 7",
    "percent_range, false, 155"
  })
  void oneNumberOfARelationIsChangedSoThatItBreaks(String type, boolean first, String now) {
    List<JsonNode> spans = Lines.of("{\"start\":1,\"end\":4}\n{\"start\":6,\"end\":9}");
    assertThat(Mutant.of(0, "共64所其中18所", type, spans, first)).map(Mutant::now).contains(now);
  }

  @ParameterizedTest
  @CsvSource({"sum, 学校", "part_of_whole, 1所", "respectively, 18所"})
  void aRelationThatNoNumberBreaksHasNoMutant(String type, String text) {
    List<JsonNode> spans = Lines.of("{\"start\":0,\"end\":" + text.length() + "}");
    assertThat(Mutant.of(0, text, type, spans, true)).isEmpty();
  }
}
