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
          97年以来，连年获奖。             | 97年 1997
          06年被评为文明村。               | 06年 2006
          14年被评为先进集体。             | 14年 2014
          始建于1897年，1840年以来历经战乱。 | 1897年 1897, 1840年 1840
          自1644年起设学，已逾百年。       | 1644年 1644
          92-95年升学率逐年提高。          | 92 1992, 95年 1995
          97、01年两度获奖。               | 97 1997, 01年 2001
          02—05年连续获奖。                | 02 2002, 05年 2005
          2017年、18年开工。               | 2017年 2017, 18年 2018
          86年4月建校。                    | 86年4月 1986-04
          工程于07年5月6日竣工。           | 07年5月6日 2007-05-06
          13年度总结，99年底竣工。         | 13年 2013, 99年 1999
          自96年起扩建，88年荣获金奖。     | 96年 1996, 88年 1988
          “6·21”特大洪灾。                 | 6·21 --06-21
          “4”·27重大事故。                 | 4”·27 --04-27
          5·19大地震，9·3阅兵。            | 5·19 --05-19, 9·3 --09-03
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
        "建校97年来，办学86年以来。",
        "走过87年办学历程。",
        "83年栉风沐雨，91年薪火相传。",
        "76年的历史，78年前建成。",
        "连续13年被评为先进。",
        "用了12年时间，服务15年以上。",
        "服务年限10-15年。",
        "寿命70-80年。",
        "98年级新生。",
        "20年底蕴，90年初心不改。",
        "建校20年度过难关。",
        "工期3年，质保25年。",
        "第05年。",
        "近10年来，15年间。",
        "96个月。",
        "长3·5万米，高1·2米。",
        "增长5·3%。",
        "比分3·15。",
        "“13·40”文件。",
        "服務85年的人員。",
        "1200年历史，树龄1300年以上。",
        "树龄约1800年，距今已1850年，文脉延续1890年之久。"
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
