package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit a number has: its own, that of the list it stands in, or none. */
class UnitsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          门票设30、50、90元三种。         | 30 money 30 元, 50 money 50 元, 90元 money 90 元, 三种 count 3 种
          比重提高0.6个、2.7个百分点。       | 0.6个 percentage_point 0.6 个百分点, 2.7个百分点 percentage_point 2.7 个百分点
          新增0.6个和2.7个专项。          | 0.6个 count 0.6 个, 2.7个 count 2.7 个
          比重提高0.6、2.7个百分点。       | 0.6 percentage_point 0.6 个百分点, 2.7个百分点 percentage_point 2.7 个百分点
          增长4.3、8和6.9%。               | 4.3 percent 4.3 %, 8 percent 8 %, 6.9% percent 6.9 %
          分別投資1.5、2.6億元。           | 1.5 money 150000000 元, 2.6億元 money 260000000 元
          男女分别为14、19人。             | 14 count 14 人, 19人 count 19 人
          面积为120与85平方米。            | 120 area 120 平方米, 85平方米 area 85 平方米
          """)
  void aListMayTellItsUnitOnce(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          招收3、4班新生。          | 3 count 3 -, 4班 count 4 班
          2021、2022年共5亿元。     | 2021 year - -, 2022年 year - -, 5亿元 money 500000000 元
          见图3、6%为优秀。         | 3 count 3 -, 6% percent 6 %
          表2和40元的票。           | 2 count 2 -, 40元 money 40 元
          3月和40元的票。           | 3月 date - -, 40元 money 40 元
          共有12、15所。            | 12 count 12 -, 15所 count 15 所
          投入3000、5万元。         | 3000 count 3000 -, 5万元 money 50000 元
          教师28名、30%为党员。     | 28名 count 28 名, 30% percent 30 %
          """)
  void aNumberBeforeAnotherMayHaveNone(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          铺设管线8万延长米。       | 8万延长米 length 80000 米
          鋪設管線60延長米。        | 60延長米 length 60 米
          有2150口人。              | 2150口人 count 2150 人
          打井24眼，机井9口。       | 24眼 count 24 眼, 9口 count 9 口
          教室70㎡，大棚600平米。   | 70㎡ area 70 平方米, 600平米 area 600 平方米
          流域36km²。               | 36km² area 36000000 平方米
          教室70m2，大棚2km2。      | 70m2 area 70 平方米, 2km2 area 2000000 平方米
          操场2300 m2，跑道长200 m。 | 2300 m2 area 2300 平方米, 200 m length 200 米
          停工四个多月。            | 四个多月 duration 4 个月
          已历68载。                | 68载 duration 68 年
          资源逾40TB，装机25MW。    | 40TB count 40 TB, 25MW count 25 MW
          鱼苗45万尾，马18匹。      | 45万尾 count 450000 尾, 18匹 count 18 匹
          核酸检测7万人份。         | 7万人份 count 70000 人份
          实现4个亿的目标。         | 4个亿 count 400000000 -
          投资3个亿元。             | 3个亿元 money 300000000 元
          """)
  void measureWordsOfReportsAreKnown(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022眼科论坛。          | 2022 year - -
          共4口岸，5口径。        | ''
          五口之家，两眼放光。    | ''
          十桌面，三尾矿。        | ''
          一口气，一眼望去。      | ''
          2个亿万富翁。           | 2个 count 2 个
          三个亿万富翁。          | 三个 count 3 个
          """)
  void wordsThatBeginLikeThemAreNone(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest(name = "{0} is hedged by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          日工资180元/日左右。      | 左右
          猪价约650元/头。          | 约
          每亩租金900元/亩以上。    | 以上
          猪价650元/头。            | ''
          发放650元/左右两侧。      | ''
          """)
  void aHedgeMayStandBehindWhatTheUnitIsPer(String text, String qualifier) {
    Figure figure = EXTRACTOR.extract(LocatedText.plain(text)).figures().get(0);

    assertThat(figure.quantity().qualifier()).isEqualTo(qualifier);
    assertThat(figure.quantity().unit().symbol()).isEqualTo("元");
  }

  private static String shown(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .map(UnitsTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Figure figure) {
    BigDecimal stated = figure.amount().stated();
    String value = stated == null ? "-" : stated.stripTrailingZeros().toPlainString();
    String unit =
        figure.quantity().unit().symbol().isEmpty() ? "-" : figure.quantity().unit().symbol();
    return figure.raw() + " " + figure.kind().wireName() + " " + value + " " + unit;
  }
}
