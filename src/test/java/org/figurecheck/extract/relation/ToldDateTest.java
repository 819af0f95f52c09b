package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text tells, against the day on which it dates itself. */
class ToldDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          发布日期：2024-01-18\\n2022年汛情平稳，与2021年相当。 ⇒ base 2024-01-18 statement 2022年 + 2021年 [unknown]
          2023年水利工作总结\\n发布日期：2024-01-18\\n泵站于7月20日试运行。 ⇒ whole 2023年 part 7月20日 base 2024-01-18 [unknown]
          水利年报\\n发布日期：2024-01-18\\n数据起止为2023年1月1日至12月31日，泵站于7月20日试运行。 ⇒ whole 2023年1月1日 part 12月31日 + 7月20日 base 2024-01-18 [unknown]
          水利工作报告\\n——2024年1月18日在县第九届人民代表大会第三次会议上\\n1月18日，大会开幕。 ⇒ part 1月18日 base 2024年1月18日 [unknown]
          （2024年1月18日在全县水利工作会议上）\\n2022年汛情平稳。 ⇒ base 2024年1月18日 statement 2022年 [unknown]
          来源：县水利局 2024-01-18\\n2022年汛情平稳。 ⇒ base 2024-01-18 statement 2022年 [unknown]
          2022年汛情平稳。\\n石湾县水利局 2024年1月18日 ⇒ base 2024年1月18日 statement 2022年 [unknown]
          发布日期：2024-01-18\\n2026年汛前，泵站9处待修。 ⇒ ``
          2024年水利工作总结\\n发布日期：2024-08-18\\n泵站于10月20日试运行。 ⇒ ``
          2025年水利工作计划\\n发布日期：2024-12-18\\n泵站于3月20日试运行。 ⇒ ``
          2023年水利工作总结\\n发布日期：2024-01-18\\n下一步工作安排\\n泵站于3月20日试运行。 ⇒ ``
          水利工作简报\\n发布日期：2024-01-18\\n泵站于7月20日试运行。 ⇒ ``
          2024年1月18日在县第九届人民代表大会第三次会议上审议通过。2022年汛情平稳。 ⇒ ``
          水利要闻\\n发布日期：2024-01-18\\n本网讯　1月16日，泵站试运行。截至1月初，完成7处。 ⇒ part 1月 base 2024-01-18 statement 1月16日 [unknown]
          水利要闻\\n发布日期：2024-04-18\\n本报讯（记者 王海）4月19日，泵站试运行。 ⇒ base 2024-04-18 statement 4月19日 [unknown]
          水利要闻\\n发布日期：2024-01-18\\n本报讯 12月29日，泵站试运行。 ⇒ ``
          水利要闻\\n发布日期：2024-04-18\\n本网讯：泵站于4月19日试运行。 ⇒ ``
          2021—2022学年工作总结\\n渠道完好。\\n2022年7月9日 ⇒ base 2022年7月9日 statement 2021—2022学年 [unknown]
          2022—2023学年工作计划\\n渠道完好。\\n2022年7月9日 ⇒ ``
          2022年汛情平稳，联系人为石湾县水利局，2024年1月18日 ⇒ ``
          """)
  void itIsHeldAgainstTheDateOfTheText(String text, String expected) {
    assertThat(Extracted.of(RelationType.TOLD_DATE, text)).isEqualTo(expected);
  }
}
