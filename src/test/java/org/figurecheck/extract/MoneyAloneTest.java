package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money whose unit a writer left out. */
class MoneyAloneTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          企业家每年捐资500万，设立基金。   | 5000000
          准备投资1.2个亿改造停车场。       | 120000000
          每年出资60万，5年共300万。         | 600000, 3000000
          名师每年补贴约40万，安家。        | 400000
          产值达3.2亿，利润4000万。         | 320000000, 40000000
          筹集资金共计60万用于购书。        | 600000
          """)
  void aWordOfMoneyTellsItsUnit(String text, String values) {
    assertThat(money(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "奖励2万教师，补助5万老人。",
        "投放苗木30万，惠及群众3000万。",
        "投资建厂，产量达30万。",
        "经费3项，资金2批。",
        "拨款40笔，奖金12份。"
      })
  void otherNumbersAreNone(String text) {
    assertThat(money(text)).isEmpty();
  }

  private static String money(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .filter(figure -> figure.kind() == Kind.MONEY)
        .map(figure -> figure.amount().stated().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
