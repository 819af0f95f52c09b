package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wholes that the numbers behind them fill, past what is told between, and numbers that do not. */
class FilledWholesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          存在问题的台账57份，占6.2%，其中漏登的21份，占2.3%；错登和重登的19份，占2.1%；涂改的17份，占1.8%。 ⇒ whole 57份 part 21份 [no]; whole 57份 part 21份 + 19份 + 17份 [likely]
          今年全乡处理纠纷214起，调解结案168起，占78.5%。移送法院12起，其他方式34起。 ⇒ whole 214起 part 168起 + 12起 + 34起 [likely]
          回访去年以来的来信173件，处理得当的161件，占93.1%，对其余12件重新研究。 ⇒ whole 173件 part 161件 + 12件 [likely]
          因家庭迁移而自愿离岗14人，被辞退3人，被乡里作为富余人员分流清退62人，共计79人。 ⇒ whole 79人 part 14人 + 3人 + 62人 [likely]
          “三公”经费预算数52.46万元，比上年减少8万元。其中：\\n（一）因公出国（境）费0万元。\\n（二）公务用车购置及运行费48.21万元，其中：购置费18万元；运行费30.21万元。\\n（三）公务接待费4.25万元，与上年持平。 ⇒ whole 48.21万元 part 18万元 + 30.21万元 [unknown]; whole 52.46万元 part 0万元 + 48.21万元 + 4.25万元 [likely]
          全县受理信访件4126件，占六成，其中调解3122件，占七成。移送1204件，其他方式300件。 ⇒ whole 4126件 part 3122件 [no]; whole 4126件 part 3122件 + 1204件 + 300件 [likely]
          清单列出任务64项，已完成48项，占75%，取消4项，其余12项正推进。 ⇒ whole 64项 part 48项 + 4项 + 12项 [likely]
          清单列出任务64项，已完成40项，占62.5%；推进16项，占25%；其余8项未定。 ⇒ whole 64项 part 40项 + 16项 + 8项 [likely]
          """)
  void wholesAreFilled(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本科学历56人，大专学历32人，占两成。中专学历16人，研究在读8人。",
        "镇里南距机场120公里，距县城30公里，占一半路程。距河口40公里，到东岭50公里。",
        "全年受理来信214件。上年办结168件，占七成。今年新增46件。",
        "全乡有农户214户，比上年增加168户，增长三成。村里又迁入46户。",
        "全县受理信访件214件，占六成，其中调解168件，占七成。移送41件。",
        "发出图书1240册，占八成。每校720册，各班520册。",
        "受理来信214件（含网络168件、来电46件）的回访率为九成。",
        "检查企业214家次。查出隐患168处，占七成。整改46处。"
      })
  void othersAreNot(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).doesNotContain("likely");
  }
}
