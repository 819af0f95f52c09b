package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wholes and parts told in several measures each, and rows of figures that are none. */
class PairedPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          低保对象{4200户}{9100人}，其中城镇{1300户}{2500人}、农村{2900户}{6600人}。 ⇒ whole-parts whole 4200户 part 1300户 + 2900户 [yes yes]; whole-parts whole 9100人 part 2500人 + 6600人 [yes yes]
          中小学{46所}，在校学生{31200人}，其中高中{6所}，在校学生{9200人}；初中{40所}，在校学生{22000人}。 ⇒ whole-parts whole 46所 part 6所 + 40所 [unknown yes]; whole-parts whole 31200人 part 9200人 + 22000人 [unknown yes]
          学校{46所}，教师{3100人}。其中，高中{6所}，教师{900人}。 ⇒ whole-parts whole 46所 part 6所 [no yes]; whole-parts whole 3100人 part 900人 [no yes]
          全镇贫困户{700户}{2100人}，其中已脱贫{600户}{1900人}，未脱贫{100户}{200人}。 ⇒ whole-parts whole 700户 part 600户 + 100户 [yes yes]; whole-parts whole 2100人 part 1900人 + 200人 [yes yes]
          {8200户}{19000人}享受低保，发放低保金{3600元}，其中城镇低保{3100户}{7000人}，发放低保金{1500元}。 ⇒ whole-parts whole 8200户 part 3100户 [no yes]; whole-parts whole 19000人 part 7000人 [no yes]; whole-parts whole 3600元 part 1500元 [no yes]
          实施项目{40个}，涉及群众{2500人}，其中道路项目{20个}，涉及群众{1500人}，水利项目{20个}，涉及群众{1800人}。 ⇒ whole-parts whole 40个 part 20个 + 20个 [unknown unknown]; whole-parts whole 2500人 part 1500人 + 1800人 [no no]
          贫困户{700户}{2100人}，其中{2020年}脱贫{300户}{900人}。 ⇒ whole-parts whole 700户 part 300户 [no yes]; whole-parts whole 2100人 part 900人 [no yes]
          培训{700人次}、支出{36元}，分别为：班主任{500人次}{24元}，校长{200人次}{12元}。 ⇒ whole-parts whole 700人次 part 500人次 + 200人次 [yes yes]; whole-parts whole 36元 part 24元 + 12元 [yes yes]
          资助{700人}、资金{36元}，分别是：助学金{500人}{24元}，免学费{200人}{12元}。 ⇒ whole-parts whole 700人 part 500人 + 200人 [unknown unknown]; whole-parts whole 36元 part 24元 + 12元 [yes yes]
          发放各类补助{36元}，惠及{700人次}。包括：勤工助学{500人}、{24元}，临时补助{200人次}、{12元}。 ⇒ whole-parts whole 700人次 part 500人 + 200人次 [unknown unknown]; whole-parts whole 36元 part 24元 + 12元 [likely unknown]
          慰问队员{700人次}、慰问金{36元}。从学段看，小学{500人次}{24元}，初中{200人次}{12元}。 ⇒ whole-parts whole 700人次 part 500人次 + 200人次 [yes yes]; whole-parts whole 36元 part 24元 + 12元 [yes yes]
          建成水渠{70条}、投资{36元}。分区域看，东片{50条}{24元}，西片{20条}{12元}。 ⇒ whole-parts whole 70条 part 50条 + 20条 [likely unknown]; whole-parts whole 36元 part 24元 + 12元 [likely unknown]
          """)
  void readsEachMeasure(String text, String expected) {
    assertThat(String.join("; ", read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学校{46所}，教师{3100人}，其中高中{6所}，初中{40所}。",
        "企业{300家}，比上年增加{20人}，其中规上{50家}，比上年增加{35人}。",
        "茶园{2700亩}，户均收入{8000元}，其中新茶园{300亩}，户均收入{9000元}。",
        "学校{46所}，教师{3100人}。高中{6所}，教师{900人}。",
        "发放补助{36元}，惠及{700人次}。包括勤工助学{500人}、{24元}，临时补助{200人次}、{12元}。",
        "发放补助{36元}，惠及{700人次}，包括：勤工助学{500人}。",
        "发放补助{36元}，惠及{700人次}，人均{500元}。包括：勤工助学{500人}、{24元}，补助{200人}、{12元}。",
        "建成项目{12个}、投资{36元}，按资金来源分：中央{5个}{14元}，省级{9个}{22元}。",
        "建成水渠{70条}、投资{36元}。按资金来源分，中央{50条}{24元}，省级{20条}{12元}。",
        "建成水渠{70条}、投资{36元}。从受益情况看，东片{130户}{24元}，西片{20户}{12元}。",
        "建成水渠{70条}、投资{36元}。从类型看，新建{50条}{24元}。",
        "建成水渠{70条}、投资{36元}。明年从类型看，新建{50条}{24元}，改建{20条}{12元}。",
        "学校{46所}，教师{3100人}，全县其中高中{6所}，教师{900人}。",
        "教师{860人}，学生{9000人}，其中女教师{612人}，女生{4000人}。",
        "学校{46所}，教师{3100人}（其中高中{6所}，在职{900人}）。",
        "学校{46所}，教师{3100人}，其中高中{6所}，在校学生{9000人}。"
      })
  void otherRowsAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> ties =
        Cue.in(passage).stream()
            .flatMap(cue -> new PairedParts(passage, cue).ties().stream())
            .toList();
    return Marked.shown(passage, ties);
  }
}
