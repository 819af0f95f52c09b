package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and cases that came in, were carried over, closed and left, and what is told beside. */
class CaseloadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          本机关新收申请47件，上年结转5件，办结46件，结转下年度继续办理6件。 ⇒ base 46件 level 47件 + 5件 change 6件 [unknown]
          上年结转5件，本年新收申请47件，办结46件，结转下年度9件。 ⇒ base 46件 level 5件 + 47件 change 9件 [unknown]
          全年受理申请613件，答复607件（含上年度结转21件，另有27件顺延到下年度答复）。 ⇒ base 607件 level 613件 + 21件 change 27件 [unknown]
          全年受理申请613件；上年结转21件；答复607件；结转至2024年办理27件。 ⇒ base 607件 level 613件 + 21件 change 27件 [unknown]
          新收案件218件，旧存17件，审结221件，未结14件。 ⇒ base 221件 level 218件 + 17件 change 14件 [unknown]
          本年新收申请47件，上年結轉5件。辦理結果：予以公開28件，部分公開9件，不予公開7件，總計44件；結轉下年度繼續辦理8件。 ⇒ base 44件 level 47件 + 5件 change 8件 [unknown]
          收到来信63封，其中署名来信4封；上年结转5封；办结61封，尚未办结7封。 ⇒ base 61封 level 63封 + 5封 change 7封 [unknown]
          """)
  void whatCameInIsClosedOrLeft(String text, String expected) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年新收申请47件，上年结转5件，全部办结。被提起行政诉讼9件，审结7件，尚未审结2件。",
        "本年新收申请47件，上年结转5件，申请人撤回3件，办结41件，结转下年度6件。",
        "上年结转申请5件，已于年初办结。本年收到申请19件，办结17件，2件结转下年度办理。",
        "本年新收申请47件，办结46件，结转下年度1件。",
        "本年新收申请47件，上年结转5件，按时办结46件，结转下年度6件。",
        "本年新收申请47件，上年结转5件，办结46件。",
        "上年结转资金47万元，本年拨付46万元，结转下年5万元。",
        "上年结转5件，办结46件，结转下年度6件。",
        "全年受理信访180件，其中上年结转7件，办结176件，结转下年4件。",
        "收到建议47件，上年结转5件，已答复46件，正在办理的9件为督办件。",
        "本年新收申请47件，上年结转5件，办结33件，办结13件，结转下年度6件。",
        "本年新收申请47件，上年结转5件。\\n办结46件，结转下年度9件。",
        "收到申请47件，上年结转5件；收到信访件12件，办结9件，结转下年度3件。",
      })
  void otherFiguresMakeNoBalance(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          本机关新收申请47件，上年结转5件，共计54件。 ⇒ whole 54件 part 47件 + 5件 [yes]
          答复申请61件，予以公开33件，占54.1%；部分公开9件；不予公开7件；其他处理14件。 ⇒ whole 61件 part 33件 + 9件 + 7件 + 14件 [yes]
          共答复申请61件。其中予以公开33件，部分公开9件，不予公开7件，无法提供11件。 ⇒ whole 61件 part 33件 + 9件 + 7件 + 11件 [likely]
          收到申请61件，上年结转2件，已答复62件，其中同意公开33件，不予公开7件，作其他方式处理22件。 ⇒ whole 62件 part 33件 + 7件 + 22件 [yes]
          """)
  void totalsAndAnswersAreSummed(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "予以公开33件，部分公开9件，不予公开7件，其他处理14件。",
        "答复申请61件，予以公开33件，不予公开7件。",
        "答复申请61件。\\n予以公开33件，部分公开9件，不予公开7件，其他处理14件。",
        "答复申请61件，予以公开33件，部分公开9件，不予公开7件，转交2件。",
        "答复申请61件，予以公开33件，占54.1%；部分公开9件，占14.8%；不予公开7件，占11.5%；其他处理0件。",
        "公开目录61条，主动公开33件，部分公开9件，不予公开7件，其他处理14件。",
      })
  void answersAloneAreNotAll(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text))
        .doesNotContain("[yes]")
        .doesNotContain("33件 + 9件 + 7件 + 14件 [likely]");
  }
}
