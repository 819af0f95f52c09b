package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stated numbers can truly be, with and without the words that hedge them. */
class HedgeAcceptanceTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          学生2615名                | [2615, 2615]
          在校生3000人              | [3000, 3000]
          人均609元                 | [608.5, 609.5]
          班均44.5人                | [44.45, 44.55]
          面积180平方米             | [179.5, 180.5]
          投入16.5亿元              | [1645000000, 1655000000]
          在校生6.3万人             | [62500, 63500]
          在校生6.30万人            | [62950, 63050]
          覆盖率99.7%               | [99.65, 99.75]
          覆盖率100%                | [99.5, 100]
          覆盖率103%                | [102.5, 103.5]
          增长99.97%                | [99.965, 99.975]
          完成率100%                | [99.5, 100.5]
          资金57余万元              | [570000, 580000)
          活动1500余人次            | [1500, 1600)
          学生3000多人              | [3000, 4000)
          学生3200多人              | [3200, 3300)
          学生6.3万余人             | [63000, 64000)
          活动十几场                | [10, 20)
          投入近2亿元               | [180000000, 200000000)
          学校近100所               | [90, 100)
          惠及近700万人             | [6300000, 7000000)
          将近100人                 | [90, 100)
          接近100人                 | [90, 100)
          约6.3万人                 | [62000, 64000]
          至少有6所学校             | [6, inf)
          每村至少建2座             | [2, inf)
          超过了700人               | (700, inf)
          70张床位以上的医院        | [70, inf)
          2万人口以下的镇           | (-inf, 20000]
          停课三个多月              | [3, 4)
          用时五个多小时            | [5, 6)
          仅有9所学校               | [9, 9]
          最多有9人                 | [9, 9]
          70张床位以上线为准        | [70, 70]
          至少有三个难点：师资      | [3, 3]
          三个多媒体教室            | [3, 3]
          约3000人                  | [2700, 3300]
          约120人                   | [110, 130]
          大约120人                 | [110, 130]
          120人左右                 | [110, 130]
          120人上下                 | [110, 130]
          95%以上                   | [95, inf)
          入园率95%上。             | [95, 100]
          完成任务的95%下。         | (-inf, 95]
          参训率95%上升             | [94.5, 95.5]
          增长95%左。               | [94.5, 95.5]
          至少95人                  | [95, inf)
          不少于95人                | [95, inf)
          100人以下                 | (-inf, 100]
          100人以内                 | (-inf, 100]
          不超过100人               | (-inf, 100]
          超过100人                 | (100, inf)
          超16.5亿元                | (1650000000, inf)
          逾100人                   | (100, inf)
          突破100人                 | (100, inf)
          高于100人                 | (100, inf)
          不满100人                 | (-inf, 100)
          不足100人                 | (-inf, 100)
          低于100人                 | (-inf, 100)
          五六百人                  | [500, 600]
          100—120人                 | [100, 120]
          3-5万元                   | [30000, 50000]
          十七八人                  | [17, 18]
          三成五                    | [34.5, 35.5]
          百分之三十五              | [34.5, 35.5]
          高中、初中、小学各1所     | [1, 1]
          公园附近3所               | [3, 3]
          节约120万元               | [1195000, 1205000]
          """)
  void aStatedNumberIsAnInterval(String text, String interval) {
    assertThat(interval(only(text))).isEqualTo(interval);
  }

  @ParameterizedTest(name = "{0} times")
  @CsvSource({"几十万人, '[100000, 1000000)'", "数十亿元, '[1000000000, 10000000000)'"})
  void aVagueNumberReachesToTheNextPowerOfTen(String text, String interval) {
    assertThat(interval(only(text))).isEqualTo(interval);
  }

  @Test
  void anAmbiguousRangeSaysNothing() {
    assertThat(only("八到九百亿元")).isEqualTo(Amount.UNKNOWN);
  }

  @ParameterizedTest(name = "{0} = {1} + {2}: {3}")
  @CsvSource({
    "16.5亿元, 9.8亿元, 6.8亿元, POSSIBLE",
    "16.5亿元, 9.8亿元, 6.9亿元, IMPOSSIBLE",
    "6.3万余人, 3.3万人, 3.1万人, POSSIBLE",
    "6.3万余人, 3.3万人, 2.8万人, IMPOSSIBLE"
  })
  void aSumIsJudgedByItsIntervals(String whole, String one, String other, Certainty expected) {
    assertThat(only(one).plus(only(other)).equalTo(only(whole))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "近100人, 103人, IMPOSSIBLE",
    "近100人, 96人, POSSIBLE",
    "16.5亿元以上, 16.4亿元, IMPOSSIBLE",
    "超16.5亿元, 16.5亿元, POSSIBLE",
    "16.5亿元, 164973.2万元, POSSIBLE",
    "16.5亿元, 163973.2万元, IMPOSSIBLE",
    "16.5亿元, 16.5万元, IMPOSSIBLE",
    "312.87万人, 313万人, POSSIBLE",
    "312.87万人, 312万人, IMPOSSIBLE"
  })
  void theSameFactStatedTwiceAgreesOrNot(String one, String other, Certainty expected) {
    assertThat(only(one).equalTo(only(other))).isEqualTo(expected);
  }

  @Test
  void moreThanANumberIsNotExactlyThatNumber() {
    Amount exact = Amount.exactly(1_650_000_000);

    assertThat(only("超16.5亿元").equalTo(exact)).isEqualTo(Certainty.IMPOSSIBLE);
  }

  @Test
  void aTruncatedTotalMayStayBelow() {
    Amount truncated =
        new Amount(
            Bound.closed(BigDecimal.valueOf(3_120_000)),
            Bound.open(BigDecimal.valueOf(3_130_000)),
            BigDecimal.valueOf(3_120_000));

    assertThat(only("312.87万人").equalTo(truncated)).isEqualTo(Certainty.POSSIBLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"翻一番, 2", "增长2倍, 3", "增长到2倍, 2"})
  void aMultipleSaysByHowMuchOrToHowMuch(String text, String times) {
    assertThat(times(text)).contains(new BigDecimal(times));
  }

  @Test
  void fallingByAMultipleSaysNothing() {
    assertThat(times("降低2倍")).isEmpty();
  }

  private static Optional<BigDecimal> times(String text) {
    Reading reading = EXTRACTOR.read(LocatedText.plain(text + "。"));
    return new Multiples(YamlLexicon.shipped()).times(reading, reading.spotted().get(0));
  }

  private static Amount only(String text) {
    return onlyFigure(text).amount();
  }

  private static Figure onlyFigure(String text) {
    List<Figure> figures = EXTRACTOR.extract(LocatedText.plain(text + "。")).figures();
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  private static String interval(Amount amount) {
    String low =
        amount.low().isInfinite()
            ? "(-inf"
            : (amount.low().closed() ? "[" : "(") + plain(amount.low().value());
    String high =
        amount.high().isInfinite()
            ? "inf)"
            : plain(amount.high().value()) + (amount.high().closed() ? "]" : ")");
    return low + ", " + high;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
