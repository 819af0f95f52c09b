package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts, outcomes, additions and titles that words tie to their number, and others near them. */
class LaterPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          现有教职工{128人}，合格率{100%}，高级教师{31人}，骨干教师{25人}。 ⇒ whole-parts whole 128人 part 31人 + 25人 [no no]
          全校现有教职工{128人}，骨干教师{310人}。 ⇒ whole-parts whole 128人 part 310人 [no no]
          全院共有卫生技术人员{85人}，执业医师{31人}，具有注册护士{140人}。 ⇒ whole-parts whole 85人 part 31人 + 140人 [no no]
          全县有技校{12所}，职业学校教师{128人}，专业教师{310人}，学生{900人}。 ⇒ whole-parts whole 128人 part 310人 [no no]
          公办教师{128人}，有本科学历{31人}，有专科学历{140人}。 ⇒ whole-parts whole 128人 part 31人 + 140人 [no no]
          共有行政村{286个}，自来水受益村{251个}，通客车村{312个}。 ⇒ whole-parts whole 286个 part 251个 + 312个 [no no]
          我县建制村{286个}，已通电的村{312个}；示范村{12个}。 ⇒ whole-parts whole 286个 part 312个 [no no]
          公办教师{128人}，代课教师{31人}，有专科学历{140人}。 ⇒
          共有行政村{286个}，自然村{1251个}，通客车村{1312个}。 ⇒
          共有行政村{286个}，移民新村{312个}，贫困村{310个}。 ⇒
          走访村{28个}，通客车村{312个}。 ⇒
          全县有教学班{12个}，示范村{31个}。 ⇒
          现有教职工{128人}，其中高级教师{31人}，骨干教师{25人}。 ⇒
          现有教职工{128人}，学生{900人}，高级教师{310人}。 ⇒
          现有教职工{128人}，全县高级教师{310人}。 ⇒
          现有教职工{128人}；全县一盘棋，高级教师{310人}。 ⇒
          现有教职工{128人}。高级教师{310人}参加研修。 ⇒
          现有教职工{128人}，招聘骨干教师{310人}。 ⇒
          现有教职工{128人}，培养骨干教师{310人}。 ⇒
          现有教职工{128人}，骨干教师{310人次}参加研修。 ⇒
          现有教职工{128人}，服务学校{12所}，专任教师{310人}。 ⇒
          培训教职工{128人}，高级教师{310人}。 ⇒
          全县现有高中教师{128人}，初中教师{310人}，高级教师{210人}。 ⇒
          学生{900人}，现有教职工{128人}，高级教师{310人}。 ⇒
          现有教职工{128人}，离退休教职工{140人}。 ⇒
          """)
  void laterPartsOfAStaffAreNamed(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> told = new PartsReader(passage).read();
    assertThat(shown(passage, new LaterParts(passage).read(told))).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          应到代表{260名}，实到{248名}，请假{12名}。 ⇒ whole-parts whole 260名 part 248名 + 12名 [no no]
          应到代表{260名}，实到{248名}，缺席{15名}。 ⇒ whole-parts whole 260名 part 248名 + 15名 [yes yes]
          应到代表{260名}，实到{272名}。 ⇒ whole-parts whole 260名 part 272名 [no no]
          发放问卷{260项}，收回{280项}。 ⇒ whole-parts whole 260项 part 280项 [no no]
          抽检样品{120项}，合格{112项}，合格率{93%}，不合格{6项}。 ⇒ whole-parts whole 120项 part 112项 + 6项 [yes yes]
          抽检样品{120项}，{112项}合格，{6项}不合格。 ⇒ whole-parts whole 120项 part 112项 + 6项 [yes yes]
          参加考试{320人}，及格{280人}，未及格{40人}。 ⇒ whole-parts whole 320人 part 280人 [no no]
          抽检样品{120项}，合格{112项}，基本合格{2项}，不合格{6项}。 ⇒ whole-parts whole 120项 part 112项 [no no]
          抽检样品{120项}，合格{112项}，不合格{6项}，另有{2项}待检。 ⇒ whole-parts whole 120项 part 112项 + 6项 [no no]
          参加考核{60人}，优秀{9人}，合格{50人}，不合格{1人}。 ⇒ whole-parts whole 60人 part 9人 + 50人 + 1人 [no no]
          抽检样品{120项}，累计合格{320项}。 ⇒
          参加考试{320人}，及格线{260人}以上。 ⇒
          参加考试{320人次}，及格{360人}。 ⇒
          抽查学校{60所}，幼儿园{42所}，合格{98所}。 ⇒
          抽检样品{120项}；合格{320项}为历年之和。 ⇒
          办班{84个}，学员{830人}，当年脱盲{541人}；夜校{12个}。 ⇒ whole-parts whole 830人 part 541人 [no no]
          培训农民{830人}，转移就业{541人}。 ⇒ whole-parts whole 830人 part 541人 [no no]
          培训农民{830人}，全县就业{5410人}。 ⇒
          受理来信{214项}，办结{230项}。 ⇒
          排查隐患{39处}，整改{42处}。 ⇒
          检查工人{344名}，查出患者{39人}。 ⇒
          发放贷款{260元}，收回贷款{280元}。 ⇒
          应到代表{260名}，列席人员{300名}。 ⇒
          抽查学校{60所}，比上年合格{80所}有所减少。 ⇒
          """)
  void outcomesAreSomeOfWhatTheyCameOf(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new OutcomeReader(passage).read(List.of()))).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          校舍维修{320元}，设备购置{260元}，{两项}共计{580元}。 ⇒ whole-parts whole 580元 part 320元 + 260元 [yes yes]
          校舍维修{320元}，设备购置{270元}，以上{两项}资金合计{580元}。 ⇒ whole-parts whole 580元 part 320元 + 270元 [yes yes]
          新招教师{12名}，调入{8名}，特岗{6名}，{三类}人员共计{27名}。 ⇒ whole-parts whole 27名 part 12名 + 8名 + 6名 [yes yes]
          校舍维修{320元}，设备购置{260元}，{三项}共计{620元}。 ⇒
          校舍维修{320元}，设备购置{260元}，培训{40元}，前{两项}共计{580元}。 ⇒
          校舍维修{320元}，其中食堂{120元}，{两项}共计{320元}。 ⇒
          校舍维修{320元}，比上年增加{20元}，{两项}共计{360元}。 ⇒
          去年投入{320元}，今年投入{260元}，{两项}共计{600元}。 ⇒
          维修校舍{12所}，购置设备{260元}，{两项}共计{580元}。 ⇒
          开展宣传{320次}，走访{260次}，{两项}工作惠及{5800人}。 ⇒
          招聘{12名}，培训{8名}，{两项}工作累计投入{580元}。 ⇒
          计划维修{320元}，购置{260元}，{两项}共计{600元}。 ⇒
          校舍维修{320元}，设备购置{260元}。{两项}共计{600元}。 ⇒ whole-parts whole 600元 part 320元 + 260元 [yes yes]
          校舍维修{320元}，设备购置{260元}。各地踊跃。{两项}共计{600元}。 ⇒
          补助每校{320元}，每班{260元}，{两项}共计{8600元}。 ⇒
          完成{两项}共计{580元}的改造工程。 ⇒
          """)
  void totalsSayHowManyTheyAreOf(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(sums(passage, new RecapReader(passage).read())).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全市原有镇{11个}，今年增设{5个}镇，全市镇总数达到{17个}。 ⇒ from-to base 11个 level 17个 change 5个 [yes unknown]
          去年底公园{38个}，今年新建{12个}，累计达到{52个}。 ⇒ from-to base 38个 level 52个 change 12个 [yes unknown]
          年初有图书室{48个}，新增图书室{14个}，图书室增至{62个}。 ⇒ from-to base 48个 level 62个 change 14个 [yes unknown]
          原有镇{11个}，撤并{2个}，增设{5个}镇，全市镇总数达到{14个}。 ⇒
          原有公园{38个}，拆除旧园后新建{12个}，累计达到{48个}。 ⇒
          去年底教师{380人}，今年新增{45人}，教师总数达到{412人}。 ⇒
          去年底新建公园{38个}，今年新增{12个}，累计达到{140个}。 ⇒
          去年新建公园{38个}，今年新建{12个}，累计达到{140个}。 ⇒
          原有学校{38所}，新建幼儿园{12所}，幼儿园达到{52所}。 ⇒
          原有床位{380个}，新增{45个}，实际开放床位达到{410个}。 ⇒
          年初有合作社{48个}，新增{14个}，其中示范社达到{22个}。 ⇒
          原有公园{38个}，计划新增{12个}，五年后达到{60个}。 ⇒
          去年底公园{38个}、广场{20个}，今年新建{12个}，累计达到{70个}。 ⇒
          原有公园{38个}。今年新建{12个}，累计达到{140个}。 ⇒
          原有公园{38个}，新建{12所}，累计达到{140个}。 ⇒
          去年底公园{38个}，新建口袋公园{12个}，口袋公园达到{20个}。 ⇒
          """)
  void whatWasAddedMakesTheLevel(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> added =
        new AddedReader(passage)
            .read().stream().filter(tie -> tie.type() == RelationType.FROM_TO).toList();
    assertThat(shown(passage, added)).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          印发《食堂办法》《宿舍办法》《校车办法》。这{两个}办法同时施行。 ⇒ list-count count 两个 item 《食堂办法》 + 《宿舍办法》 + 《校车办法》 [yes unknown]
          印发《食堂办法》、《宿舍办法（试行）》，上述{两个}办法同时施行。 ⇒ list-count count 两个 item 《食堂办法》 + 《宿舍办法（试行）》 [yes unknown]
          印发《食堂办法》和《宿舍细则》，以上{三个}文件同时施行。 ⇒ list-count count 三个 item 《食堂办法》 + 《宿舍细则》 [yes unknown]
          印发《食堂办法》，修订《宿舍办法》，这{两个}办法同时施行。 ⇒ list-count count 两个 item 《食堂办法》 + 《宿舍办法》 [yes unknown]
          印发《食堂办法》《宿舍办法》等文件。这{三个}文件同时施行。 ⇒
          印发《食堂办法》，修订《宿舍办法》《校车办法》。这{两个}办法已经修订。 ⇒
          印发《食堂办法》《宿舍制度》《校车办法》。这{两个}办法同时施行。 ⇒
          印发《食堂办法》《宿舍办法》。全县{三个}办法同时施行。 ⇒
          印发《食堂办法》。这{三个}办法同时施行。 ⇒
          学习《教师法》《教育法》。这{三个}方面十分重要。 ⇒
          推广《东岭经验》《西坪经验》，这{三个}做法值得借鉴。 ⇒
          在印发《食堂方案》的基础上，又印发《宿舍方案》，这{三个}方案相互衔接。 ⇒
          印发《食堂办法》《宿舍办法》。各校抓紧落实。这{三个}办法另行解读。 ⇒
          """)
  void titlesTakenUpAgainAreCounted(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new TitlesReader(passage).read())).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          规模工业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}，中型企业产值{400元}。 ⇒ whole-parts whole 900元 part 500元 + 400元 [likely no]
          规模工业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}。 ⇒ whole-parts whole 900元 part 500元 [no no]
          规模工业产值{900元}，增长{3%}。规模工业中，企业产值{9500元}。 ⇒
          农业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}。 ⇒
          集体产值{900元}，增长{3%}。在这过程中，大型企业产值{500元}。 ⇒
          """)
  void whatIsNamedAgainHasParts(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new AmongNamed(passage).read())).isEqualTo(of(expected));
  }

  private static String of(String expected) {
    return expected == null ? "" : expected;
  }

  private static String sums(Passage passage, List<Tie> ties) {
    return shown(passage, ties.stream().filter(t -> t.type() == RelationType.WHOLE_PARTS).toList());
  }

  private static String shown(Passage passage, List<Tie> ties) {
    return String.join("; ", new ArrayList<>(Marked.shown(passage, ties)));
  }
}
