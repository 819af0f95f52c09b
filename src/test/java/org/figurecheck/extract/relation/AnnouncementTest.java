package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that say how many numbered parts follow, and numbers that say nothing of them. */
class AnnouncementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          采取三项措施：一是抓备课；二是抓课堂；三是抓作业。 ⇒ count 三项 item 一是 + 二是 + 三是 [yes]
          我们采取了三项措施。一是抓备课。二是抓课堂。 ⇒ count 三项 item 一是 + 二是 [yes]
          主要做了以下两个方面的工作。\\n（一）抓备课\\n平稳。\\n（二）抓课堂\\n扎实。\\n（三）抓作业\\n有序。 ⇒ count 两个 item （一） + （二） + （三） [yes]
          重点办好三件事：一是修路；二是通水；三是供暖；四是绿化。 ⇒ count 三件 item 一是 + 二是 + 三是 + 四是 [yes]
          存在的问题主要有两个：一是缺经费；二是缺师资；三是缺场地。 ⇒ count 两个 item 一是 + 二是 + 三是 [yes]
          全年工作呈现出四个新特点。\\n一、起点高。\\n顺利。\\n二、步子稳。\\n踏实。\\n三、效果好。\\n满意。 ⇒ count 四个 item 一、 + 二、 + 三、 [yes]
          着力解决三个方面的问题：一是缺水；二是缺电。 ⇒ count 三个 item 一是 + 二是 [yes]
          围绕三个环节：一是备课；二是上课。 ⇒ count 三个 item 一是 + 二是 [yes]
          主要有以下两项工作。\\n（一）抓备课\\n平稳。\\n（二）抓课堂\\n扎实。\\n（三）抓作业\\n有序。 ⇒ count 两项 item （一） + （二） + （三） [yes]
          辦學特色體現在三個方面。一是課程。二是活動。三是環境。 ⇒ count 三個 item 一是 + 二是 + 三是 [yes]
          """)
  void whatIsAnnouncedIsTiedToThePartsThatFollow(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "实施三大工程。一是抓好校舍改造；二是抓好设备更新。",
        "全年完成项目5个。一是抓好校舍改造；二是抓好设备更新。",
        "选派教师12名：一是到乡镇支教；二是到外地学习。",
        "全年开展检查3次。一是开学检查；二是期末检查。",
        "抓好上述三个方面的整改。一是健全制度。二是强化培训。",
        "在三个方面取得突破。一是健全制度。二是强化培训。",
        "围绕三项重点工作，全年共投入资金300万元。一是健全制度。二是强化培训。",
        "这三项措施取得了成效。一是质量提升。二是群众满意。",
        "学校被评为两个项目的先进单位。一是科研；二是劳动；三是美育。",
        "一、主要做法\\n采取了三项措施。\\n二、主要成效\\n显著。\\n三、打算\\n继续。\\n四、建议\\n无。",
        "重点抓好三项工作。\\n一、总体情况\\n平稳。\\n二、问题\\n不足。\\n三、打算\\n继续。\\n四、其他\\n无。",
        "主要抓了以下几个方面的工作。一是健全制度。二是强化培训。",
        "三项措施、两个方案。一是健全制度。二是强化培训。",
        "针对存在的三个问题。一是抓整改；二是抓落实。",
        "取得三个突破。二是质量；三是规模。",
        "针对督导反馈的5个方面问题，落实整改措施：一是补短板；二是强监管。",
        "对反馈的14个问题逐项销号：一是定人员；二是定时限；三是定标准。",
        "对照市局提出的六项要求，全站做到：一是严格登记；二是按时巡检。",
        "梳理出3个方面17个问题：一是学习不深；二是服务不优；三是作风不硬。",
        "制定4个阶段、15个步骤的改造方案：一是摸底；二是设计；三是施工；四是验收。",
        "上述5个问题的原因：一是人手紧；二是设备旧。",
        "这四项工作的特点：一是时间紧；二是任务重。",
        "六项重点任务中，已完成：一是清淤；二是补网。",
        "全站承担5项任务，难点在于：一是路远；二是人少。",
        "完成三个转变的关键：一是观念；二是机制。",
        "乡里提出“抓两个突破”要求：一是招商；二是文旅；三是品牌。",
        "现将两个方面情况汇报如下：\\n一、概况\\n平稳。\\n二、做法\\n扎实。\\n三、打算\\n继续。",
        "开展7项重点工作督查，发现不足：一是记录不全；二是反馈不快。",
        "存在以下三个方面的问题。一是缺资金。二是缺人手，主要表现在：一是编制少；二是年龄大。三是缺设备。",
        "全部工程分为三个阶段。一是勘测阶段；二是施工阶段；收尾阶段在冬季。",
        "要理顺三个关系：一是快与慢的关系，二是远与近的关系，还有就是公与私的关系。",
        "采取了四项措施。一是定人。二是定岗。三是定责。同时，加强巡查。",
        "抓好了三件事。一是清淤。二是补网。此外，第三件护栏工程正在施工。",
        "工作体现出以下两个特点。\\n一、起点高\\n顺利。\\n二、步子稳\\n踏实。\\n三、下一步打算\\n继续。",
        "主要存在以下两个问题。\\n（一）缺水\\n严重。\\n（二）缺电\\n严重。\\n（三）下步工作安排\\n继续。",
        "主要有以下两个方面的做法。\\n1.定人\\n到岗。\\n2.定责\\n到人。\\n3.取得的成效\\n明显。",
      })
  void otherNumbersAnnounceNothing(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}
