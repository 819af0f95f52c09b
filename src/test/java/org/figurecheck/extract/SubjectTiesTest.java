package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a number speaks of what another was about, and where its own words are enough. */
class SubjectTiesTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          家访1240户，比上学年的960户增加280户。             | 家访, 家访, 家访
          新进护士84名，较上年的60名多招24名。               | 新进护士, 新进护士, 新进护士
          经费预算数为46万元，比2021年预算减少8万元。        | 经费预算数, 经费预算数
          三年累计补贴9亿元，三年分别为2亿元、3亿元、4亿元。 | 补贴, 补贴, 补贴, 补贴
          检修水窖30口，每口0.8万元，共24万元。              | 检修水窖, 检修水窖每口, 检修水窖
          接待旅客61万人次，门票收入7亿元，分别增长8%、9%。  | 接待旅客, 门票收入, 接待旅客, 门票收入
          新评省级文明校园3所、市级5所。                     | 新评省级文明校园, 市级文明校园
          配备专职辅导员6名、兼职14名。                      | 专职辅导员, 兼职辅导员
          """)
  void wordsThatNameNothingSpeakOfWhatWasNamed(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          小学、初中分别比上年增加8所、9所。                 | 小学, 初中
          入园370人，增长8%，离园42人，分别占9%、8%。        | 入园, 入园, 离园, 离园, 离园
          比赛用球30个。                                     | 比赛用球
          较大规模养殖场30个。                               | 较大规模养殖场
          每平方米造价620元。                                | 每平方米造价
          文明校园5所、优秀8所。                             | 文明校园, 优秀
          校舍建设18项。                                     | 校舍建设
          """)
  void wordsThatOnlyLookLikeThemNameSomething(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          查处违规行为37起。                                 | 违规行为
          新聘会计46名。                                     | 新聘会计
          用药及格率81.2%，送达及时率97%。                   | 用药及格率, 送达及时率
          收治在押人员31人。                                 | 收治在押人员
          死3人，伤14人。                                    | 死, 伤
          其中男46人、女42人。                               | 男, 女
          出栏牛180头、羊640只。                             | 出栏牛, 羊
          梯田累计建成32万亩。                               | 梯田
          培训费用人均320元。                                | 培训费用
          补助标准提高到每人每月720元。                      | 补助标准
          社区创建达标率70%。                                | 社区创建达标率
          有周氏祠堂等旧建筑6处。                            | 旧建筑
          高等院校3所、平等协商12次。                        | 高等院校, 平等协商
          车辆购置及维护费21万元。                           | 车辆购置及维护费
          520分以上38人。                                    | '', 520分以上
          """)
  void theWordsBeforeANumberAreNotCutShort(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects.replace("''", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          为1350名村医发放补助。                             | 村医
          检查140所学校（幼儿园）安全工作。                  | 学校（幼儿园）
          全市82个乡中有44个达标。                           | 乡, 达标
          建有1所80张床位以上的医院。                        | 医院, 床位
          5个局联合检查。                                    | 局
          超额完成市下达的4100万元任务。                     | 任务
          余下2.7亿元投资分两年完成。                        | 投资
          2人被名牌大学录取。                                | 名牌大学
          购置36套多媒体设备、6台多功能体检仪。              | 多媒体设备, 多功能体检仪
          这是8个重点项目之一。                              | 重点项目
          完成9个专业的课程标准。                            | 完成专业
          """)
  void theWordsBehindANumberEndWhereTheNounDoes(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我们走访了各乡镇，并为全县养老机/构配备护理床位36张，各乡镇满意。 | 护理床位
          本年走访，为特困老人新建改建养老/机构12家，共计改造床位380张。   | 特困老人新建改建养老机构, 改造床位
          一、走访老人，推动养老服务/床位36张，新增12张。                 | 床位, 床位
          """)
  void aLineThatIsWrappedGoesOn(String text, String subjects) {
    assertThat(subjects(text.replace('/', '\n'))).isEqualTo(subjects);
  }

  private static String subjects(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .filter(figure -> figure.kind() != Kind.DURATION && figure.kind() != Kind.YEAR)
        .filter(figure -> figure.kind() != Kind.LIST_NUMBER)
        .map(figure -> figure.subject().text())
        .collect(Collectors.joining(", "));
  }
}
