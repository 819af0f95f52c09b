package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021/22学年招生。                | 2021/22学年 2021/2022
          2019/2020学年毕业。              | 2019/2020学年 2019/2020
          1999-00学年开学。                | 1999-00学年 1999/2000
          2020年—2021学年度计划。          | 2020年—2021学年 2020/2021
          2021至2022学年新生。             | 2021至2022学年 2021/2022
          民國一百一十年畢業。             | 民國一百一十年 2021
          民國107學年度新生。              | 民國107學年 2018
          民國99年3月4日核定。             | 民國99年3月4日 2010-03-04
          依民國100年版，106學年度起辦理。 | 民國100年 2011, 106學年 2017
          108學年度國中畢業生。            | 108學年 2019
          114年度預算書。                  | 114年 2025
          民國 112 年的學校。              | 民國 112 年 2023
          105年5月6日核備。                | 105年5月6日 2016-05-06
          """)
  void readsTheYearThatIsMeant(String text, String years) {
    assertThat(years(text)).isEqualTo(years);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80年代建校，九十年代扩建。",
        "20世纪90年代初。",
        "建校108年。",
        "办学109学年。",
        "服務期12學年度。",
        "2021/24学年招生。",
        "2021/22号文件。",
        "2021-22期。",
        "民国初年。",
        "成立一百一十周年。",
        "90年。",
        "服務85年的人員。"
      })
  void staysSilentWhereNoYearIsMeant(String text) {
    assertThat(years(text)).isEmpty();
  }

  private static String years(String text) {
    List<Figure> figures = EXTRACTOR.extract(LocatedText.plain(text)).figures();
    return figures.stream()
        .filter(figure -> figure.kind() == Kind.YEAR || figure.kind() == Kind.DATE)
        .map(figure -> figure.raw() + " " + figure.quantity().iso())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
