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
          新收54件，上年结转6件，办结52件，其中延期答复7件，结转下年度9件。 ⇒ base 52件 level 54件 + 6件 change 9件 [unknown]
          新收申请54件（含网上申请31件），上年结转6件，办结52件，结转下年度9件。 ⇒ base 52件 level 54件 + 6件 change 9件 [unknown]
          新收申请54件，比上年增加9件；上年结转6件；办结52件；结转下年度9件。 ⇒ base 52件 level 54件 + 6件 change 9件 [unknown]
          接收案件1254件，旧存66件，审结1200件，未结118件。 ⇒ base 1200件 level 1254件 + 66件 change 118件 [unknown]
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
        "收到申请68件，上年结转4件，答复63件，另有4件与其他申请合并答复，结转下年5件。",
        "收到申请68件，上年结转4件，答复63件，驳回4件，结转下年5件。",
        "收到申请68件，上年结转4件，答复63件，结转下年5件，另有4件自行消化。",
        "收到建议54件，上年结转6件，办理答复60件，继续办理18件。",
        "受理行政复议申请92件，上年结转7件，不予受理11件，审结83件，结转下年5件。",
        "共收到申请29件，较去年结转后减少6件，答复29件，延期3件，未办结0件。",
        "新收54件，上年结转6件，办结约52件，结转下年度11件。",
      })
  void otherFiguresMakeNoBalance(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年受理申请72件（包括上年结转4件），办结68件，结转下年5件。",
        "全年共收到申请72件，其中上年结转4件，答复68件，结转下年5件。",
        "共收到申请72件，上年结转4件计算在内，办结65件，结转下年8件。",
        "共受理案件312件（旧存24件），审结297件，未结16件。",
        "共收到申请72件。其中，新申请68件，上年结转4件。办结69件，结转下年4件。",
        "全年收到申请72件，上年结转4件，办结65件，结转下年7件。",
      })
  void whatWasCarriedOverMayBeAmongWhatCameIn(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新收68件，上年结转4件已全部办结，本年办结62件，结转下年5件。",
        "新收68件，上年结转4件，均已答复，本年办结62件，结转下年5件。",
        "年内新收申请134件，办结121件，正在办理12件；上年结转7件均已办结。",
        "新收68件，办结62件，结转下年6件，上年结转4件已办结。",
      })
  void whatWasCarriedOverMayBeClosedApart(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年收到来信134件，来访92件，上年结转7件，办结224件，尚未办结9件。",
        "收到书面申请68件，网上申请34件，上年结转4件，共计106件，办结101件，结转下年5件。",
        "收到申请68件，收到申诉34件，上年结转4件，共计106件，办结101件，结转下年5件。",
      })
  void whatCameInByTwoWaysIsNotHeldByOne(String text) {
    assertThat(Extracted.of(RelationType.NET_CHANGE, text)).isEmpty();
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).doesNotContain("[yes]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          本机关新收申请47件，上年结转5件，共计54件。 ⇒ whole 54件 part 47件 + 5件 [yes]
          答复申请61件，予以公开33件，占54.1%；部分公开9件；不予公开7件；其他处理14件。 ⇒ whole 61件 part 33件 + 9件 + 7件 + 14件 [yes]
          答复申请61件，其中：予以公开33件（含部分公开5件），不予公开7件，无法提供6件，其他处理14件。 ⇒ whole 61件 part 33件 + 7件 + 6件 + 14件 [yes]
          办结申请92件，其中予以公开33件，部分公开9件，不予公开7件，无法提供6件，其他处理14件。 ⇒ whole 92件 part 33件 + 9件 + 7件 + 6件 + 14件 [yes]
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
        "收案364件，审结352件，未结21件。",
        "共受理案件364件（旧存26件），审结343件，未结21件。",
        "旧存26件，审结343件，未结21件。",
        "公开目录61条，主动公开33件，部分公开9件，不予公开7件，其他处理14件。",
        "受理申请65件，予以公开33件，部分公开9件，不予公开7件，其他处理14件，其余2件正在办理。",
        "申请人主动撤回2件，受理申请65件，予以公开33件，部分公开9件，不予公开7件，其他处理14件。",
        "共答复申请97件，其中予以公开33件、部分公开9件、不予公开7件、其他处理14件；被申请行政复议3件。",
        "办结申请61件，予以公开33件；部分公开9件；不予公开7件；其他处理14件；存在一件多答情形。",
        "答复申请61件，予以公开33件，含部分公开9件，不予公开7件，其他处理14件。",
        "答复申请61件，予以公开33件、部分公开9件、不予公开7件、其他处理14件，含上年结转2件。",
      })
  void answersAloneAreNotAll(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text))
        .doesNotContain("[yes]")
        .doesNotContain("21件")
        .doesNotContain("33件 + 9件 + 7件 + 14件 [likely]");
  }
}
