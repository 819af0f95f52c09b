package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the figures of any text at all. */
class ExtractorPropertyTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @Provide
  Arbitrary<String> numbersAndWords() {
    return Arbitraries.of(
            "0",
            "1",
            "9",
            "23",
            "2023",
            "１",
            ".",
            ",",
            "，",
            "。",
            "、",
            " ",
            "\n",
            "-",
            "—",
            "至",
            "一",
            "二",
            "两",
            "三",
            "十",
            "百",
            "千",
            "万",
            "亿",
            "萬",
            "零",
            "几",
            "数",
            "余",
            "多",
            "近",
            "约",
            "各",
            "以上",
            "以下",
            "名",
            "所",
            "个",
            "年",
            "月",
            "日",
            "级",
            "%",
            "％",
            "个百分点",
            "分之",
            "成",
            "倍",
            "第",
            "（",
            "）",
            "(",
            ")",
            "〔",
            "〕",
            "号",
            "“",
            "”",
            "学生",
            "教师",
            "占",
            "率",
            "增长",
            "分别为",
            "其中",
            "是",
            ":",
            "/",
            "A",
            "km",
            " of ",
            "million",
            " students",
            "系統(tǒng)",
            "𠀋",
            "点",
            "元",
            "平方米",
            "①")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void everyFigureIsRawTextAtItsPlace(@ForAll("numbersAndWords") String text) {
    assertThatFiguresStandInOrder(text);
  }

  @Property(tries = 500)
  void figuresOfAnyTextAreRawTextAtTheirPlace(@ForAll String text) {
    assertThatFiguresStandInOrder(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "十", "1,", "1.", "第", "万", "(", "“", "1、", "一、", "1-", "1:", "a", "a1", " ", "1 ",
        "\n", "百分之", "余", "近", "”", "1 a ", "各1", "1%-", "1名、", "系(tǒng)"
      })
  void figuresOfAMonotonousTextAreRawTextAtTheirPlace(String piece) {
    String text = piece.repeat(40_000 / piece.length());

    assertThatFiguresStandInOrder(text);
  }

  private static void assertThatFiguresStandInOrder(String text) {
    int points = 0;
    int chars = 0;
    for (Figure figure : figures(text)) {
      int start = figure.place().start();
      int end = figure.place().end();
      assertThat(start).isGreaterThanOrEqualTo(points);
      assertThat(end).isGreaterThan(start);
      int from = text.offsetByCodePoints(chars, start - points);
      chars = text.offsetByCodePoints(from, end - start);
      points = end;
      assertThat(figure.raw()).isEqualTo(text.substring(from, chars));
    }
  }

  private static List<Figure> figures(String text) {
    return EXTRACTOR.read(LocatedText.plain(text)).spotted().stream().map(Spotted::figure).toList();
  }
}
