package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each has of more than one thing, before all have it, or of a sum; and what only seems so.
 */
class EachOfThemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{288个}，每处{3个}。 ⇒ whole 288个 count 96处 statement 3个 [unknown unknown]
          水域{96处}，警示牌{480块}、平均每处{5块}，救生圈{384个}、每处{3个}。 ⇒ whole 384个 count 96处 statement 3个 [unknown unknown]
          委员每人联系{4户}商户，{8名}委员共联系{36户}。 ⇒ whole 36户 count 8名 statement 4户 [unknown unknown]
          每名网格员联系{12户}家庭，{45名}网格员共联系{540户}。 ⇒ whole 540户 count 45名 statement 12户 [unknown unknown]
          企业共捐赠慰问金{960元}，慰问困难职工{320名}，每人{3元}。 ⇒ whole 960元 count 320名 statement 3元 [unknown unknown]
          捐赠助学金{960元}，其中甲会{600元}、乙会{360元}，资助学生{12名}，每人{90元}。 ⇒ whole 960元 count 12名 statement 90元 [unknown unknown]
          下设{6个}党小组，组务会{72次}、学习会{48次}、党课{30次}，每个党小组平均{12次}、{8次}和{6次}。 ⇒ whole 72次 count 6个 statement 12次 [yes unknown]; quotient whole 48次 count 6个 statement 8次 [yes unknown]; quotient whole 30次 count 6个 statement 6次 [yes unknown]
          设{8个}小区，保安{48名}、保洁{97名}，每个小区平均{6名}和{12名}。 ⇒ whole 48名 count 8个 statement 6名 [yes unknown]
          招聘护士{90名}，报名{1170人}，平均{15人}竞争{1个}岗位。 ⇒ whole 1170人 count 90名 statement 15人 [yes unknown]
          提供岗位{90个}，共有{1170人}报名，平均{13人}竞争{1个}岗位。 ⇒ whole 1170人 count 90个 statement 13人 [yes unknown]
          {64名}医生与{192名}患者结成对子，{1名}医生帮扶{2名}患者。 ⇒ whole 192名 count 64名 statement 2名 [unknown unknown]
          {64名}医生结对帮扶{192名}患者，每{1名}医生帮扶{3名}患者。 ⇒ whole 192名 count 64名 statement 3名 [unknown unknown]
          {四届}赛事共吸引选手{4800人}，每届{1200人}。 ⇒ whole 4800人 count 四届 statement 1200人 [unknown unknown]
          建成社区{8个}，配备网格员{96人}，每个社区{13人}。 ⇒ whole 96人 count 8个 statement 13人 [unknown unknown]
          表彰护士{70名}、医师{50名}、管理员{20名}，发放奖金{1120元}，人均{9元}。 ⇒ whole 1120元 count 70名 + 50名 + 20名 statement 9元 [unknown unknown]
          慰问老党员{120名}、困难党员{80名}，发放慰问金{400元}，人均{2元}。 ⇒ whole 400元 count 120名 + 80名 statement 2元 [unknown unknown]
          发放救助金{432元}，救助家庭{144户}，每户{4元}。 ⇒ whole 432元 count 144户 statement 4元 [unknown unknown]
          """)
  void eachOfThemIsTied(String text, String expected) {
    assertThat(String.join("; ", read(text))).isEqualTo("quotient " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "累计招聘护士{1002名}，其中{2～2名}、社会招聘{42名}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；新增救生圈{192个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；山区水域配备救生圈{72个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；其中重点水域配备救生圈{72个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{290个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；计划配备救生圈{400个}，每处{5个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{400个}，每个水库{20个}。",
        "委员每人联系{4户}商户，{8名}委员共走访{56户}。",
        "每名社工每周探访{5户}，{16名}社工共探访{960户}。",
        "要求委员每人联系{4户}商户，{8名}委员共联系{26户}。",
        "委员每人联系{4户}商户，{8名}职工代表共联系{16户}。",
        "每名网格员联系{12户}家庭，{45名}党员共联系{90户}。",
        "下设{6个}党小组，组务会{72次}、学习会{48次}、党课{24次}，每个党小组平均{13次}和{9次}。",
        "下设{6个}党小组，组务会{72次}、学习会{48次}，今年平均每个党小组{6次}和{4次}。",
        "{3条}线路新投公交车{30辆}，每条线路{32辆}。",
        "捐赠助学金{960元}，其中甲会{600元}、乙会{300元}，资助学生{12名}，每人{90元}。",
        "捐赠助学金{960元}，其中甲会{600元}，资助学生{12名}，每人{90元}。",
        "捐赠现金和物资{960元}，资助学生{100名}，每人{2元}。",
        "招聘护士{90名}，报名{1170人}，{1040人}通过审查，平均{11人}竞争{1个}岗位。",
        "去年招聘护士{90名}，报名{1170人}，今年平均{15人}竞争{1个}岗位。",
        "招聘护士{90名}，报名{1170人}，最热的有{62人}竞争{1个}岗位。",
        "{64名}医生与{128名}患者结成对子，{1名}医生至少帮扶{1名}患者。",
        "{64名}医生与{128名}患者结成对子，{1名}医生帮扶{1名}重症患者。",
        "{64名}医生与{128名}患者结成对子，{1名}护士帮扶{4名}患者。",
        "{四届}赛事共吸引选手{4800人}，每届获奖{30人}。",
        "{8个}社区新增网格员{16人}，每个社区{12人}。",
        "{8个}社区配备网格员{98人}，每个社区{12人}，其余机动。",
        "建成社区{8个}，全县网格员{960人}，每个社区{12人}。",
        "{8个}社区居民{960户}，每个小区{20户}。",
        "初中资助{120人}、高中资助{90人}，发放资金{1260元}，人均{10元}。",
        "表彰护士{70名}、医师{50名}等，发放奖金{1600元}，人均{8元}。",
        "表彰护士{70名}、医师{50名}，其中市级{20名}，发放奖金{100元}，人均{5元}。",
        "表彰护士{70名}、医师{50名}，发放奖金{960元}，医师人均{9元}。",
        "慰问老党员{120名}、走访困难党员{80名}，发放慰问金{400元}，人均{3元}。",
        "发放助学金{1400元}，奖励优秀学生{20名}，每人{50元}。",
        "下达助学资金{1400元}，资助新生{20名}，每人{50元}。",
        "发放助学金{1400元}，其中资助新生{20名}，每人{50元}。",
        "发放助学金{1400元}，资助新生{20名}，每人{50元}，在校生{20名}，每人{30元}。",
        "发放助学金{1400元}，资助学生{20名}，每人每年{50元}。"
      })
  void othersAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> first = new QuotientReader(passage).read();
    Stream<Tie> ties =
        Stream.of(
                new SecondMeans(passage).read(first),
                new PairedMeans(passage).read(Set.of()),
                new EachBeforeAll(passage).read(),
                new EachBehindAll(passage).read(),
                new Rivals(passage).read(),
                new HelpedByEach(passage).read(),
                new Grants(passage).read(),
                new ListedRecipients(passage).read())
            .flatMap(List::stream);
    return Marked.shown(passage, ties.toList());
  }
}
