package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and rates with their part and whole, how surely they are told, and what is none. */
class ProportionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          应检食堂{40家}，实检{38家}，受检率{95%}。 ⇒ share-of whole 40家 part 38家 share 95% [yes
          {40家}食堂中有{38家}合格，合格率为{95%}。 ⇒ share-of whole 40家 part 38家 share 95% [yes
          {38家}食堂合格，食堂总数为{40家}，合格率达{95%}。 ⇒ share-of whole 40家 part 38家 share 95% [yes
          食堂合格率为{95%}（{38家}/{40家}）。 ⇒ share-of whole 40家 part 38家 share 95% [yes
          食堂{40家}，{30家}达标，{10家}尚未达标，达标率{75%}。 ⇒ share-of whole 40家 part 30家 share 75% [yes
          共有食堂{40家}，{30家}配了厨师，建档率{75%}。 ⇒ share-of whole 40家 part 30家 share 75% [unknown
          计划投入{300元}，实际完成{240元}，完成率{80%}。 ⇒ share-of whole 300元 part 240元 share 80% [yes
          完成采购{240元}，为年计划（{300元}）的{80%}。 ⇒ share-of whole 300元 part 240元 share 80% [yes
          {80%}的教师参加了培训，即{300名}中有{240名}。 ⇒ share-of whole 300名 part 240名 share 80% [yes
          产量达到{300元}，小麦占{80%}，共{240元}。 ⇒ share-of whole 300元 part 240元 share 80% [yes
          女教师{60名}，占全县教师的{20%}（教师共{300名}）。 ⇒ share-of whole 300名 part 60名 share 20% [yes
          社团共{300个}，按时活动的{60个}，占总数的{20%}。 ⇒ share-of whole 300个 part 60个 share 20% [yes
          受理{300家}，办结{200家}，其中当场办结{60家}，占{20%}。 ⇒ share-of whole 300家 part 60家 share 20%
          学校{42所}，通过验收{25所}，尚有{17所}未达标。 ⇒ whole-parts whole 42所 part 25所 + 17所 [unknown yes
          学校{42所}，已达标{25所}，尚有{17所}未达标。 ⇒ whole-parts whole 42所 part 25所 + 17所 [yes yes
          学校{42所}，通过验收{25所}，其余{17所}正在整改。 ⇒ whole-parts whole 42所 part 25所 + 17所 [yes yes
          改造小区{60个}，已完成{35个}，还有{25个}没有完成。 ⇒ whole-parts whole 60个 part 35个 + 25个 [yes yes
          小学教师{300名}，农村小学教师{60名}，占{20%}。 ⇒ share-of whole 300名 part 60名 share 20% [yes
          共有食堂{40家}，{30家}配了厨师，建档率{85%}。 ⇒ share-of whole 40家 part 30家 share 85% [no
          技校毕业生{300名}，对口升学{60名}、就业{200名}，对口升学率{40%}。 ⇒ share-of whole 300名 part 60名 share 40% [no
          村庄{300个}，已有{60个}建成广场，比例为{40%}。 ⇒ share-of whole 300个 part 60个 share 40% [yes
          村庄{300个}，已有{60个}建成广场，比例为{20%}。 ⇒ share-of whole 300个 part 60个 share 20% [yes
          村庄{300个}，建成广场{60个}，比例为{40%}。 ⇒ share-of whole 300个 part 60个 share 40% [no
          {600个}协会按时换届（共{300个}），换届率{50%}。 ⇒ share-of whole 300个 part 600个 share 50% [yes
          {120所}护理院配备康复师，护理院总数为{60所}，配备率{20%}。 ⇒ share-of whole 60所 part 120所 share 20% [yes
          年初预算{300元}，执行超过{360元}，预算执行率为{102%}。 ⇒ share-of whole 300元 part 360元 share 102% [yes
          组织{300名}医生参加全市统考，有{60人}合格，占参加统考人数的{30%}。 ⇒ share-of whole 300名 part 60人 share 30% [unknown
          扶持农户{300户}，其中烈属{6户}。用款{9元}，脱贫{60户}，脱贫率{20%}。 ⇒ share-of whole 300户 part 60户 share 20% [unknown
          检查{300人次}，查出患者{60人}，患病率{30%}。 ⇒ share-of whole 300人次 part 60人 share 30% [no
          培训教师{300名}，其中省级培训{60名}，比重为{20%}。 ⇒ share-of whole 300名 part 60名 share 20%
          {300名}教师，{60名}取得相应学历，学历合格率{20%}。 ⇒ share-of whole 300名 part 60名 share 20% [unknown
          初中教师{300名}，特岗教师{60名}，占{20%}。 ⇒ share-of whole 300名 part 60名 share 20% [unknown
          今年计划招聘教师{60名}，经过{3次}面试，实际到岗{54名}，完成{90%}。 ⇒ share-of whole 60名 part 54名 share 90% [yes
          计划招收{200人}，实招{240人}，超额{40人}，完成率{130%}。 ⇒ share-of whole 200人 part 240人 share 130% [yes
          完成投资{36元}，年度计划{30元}，超额完成{6元}，投资完成率{120%}。 ⇒ share-of whole 30元 part 36元 share 120% [yes
          全年任务{36个}，完成任务{30个}，完成率{93%}。 ⇒ share-of whole 36个 part 30个 share 93% [yes
          全年计划改造校舍{80个}。已完成{60个}，完成年度任务的{75%}。 ⇒ share-of whole 80个 part 60个 share 75% [unknown
          全年计划改造校舍{80个}。已完成{60个}，完成年度任务的{85%}。 ⇒ share-of whole 80个 part 60个 share 85% [no
          参加测试{1200人}，合格{1140人}，合格率{95%}，优秀{360人}，优秀率{30%}。 ⇒ share-of whole 1200人 part 360人 share 30% [unknown
          报名{2500人}，实考{2400人}。本科上线{1560人}，上线率{65%}。 ⇒ share-of whole 2400人 part 1560人 share 65% [unknown
          {2019年}进行各类手术{300次}，其中微创手术{60次}，占手术总数的{30%}。 ⇒ share-of whole 300次 part 60次 share 30% [unknown
          组织{300名}医生参加统考，有{60人}合格，占参加统考人数的{20%}。 ⇒ share-of whole 300名 part 60人 share 20% [unknown
          在岗{300名}，其中女{90名}，退伍军人{60名}，两者占总数的{50%}。 ⇒ share-of whole 300名 part 90名 + 60名 share 50% [yes
          全县人口{480人}。老年人{96人}，占{20%}。 ⇒ share-of whole 480人 part 96人 share 20% [unknown
          计划新建水窖{60个}，已完成{35个}，尚未完成{25个}。 ⇒ whole-parts whole 60个 part 35个 + 25个 [yes yes
          核定编制{60名}，实有{35名}，空编{25名}。 ⇒ whole-parts whole 60名 part 35名 + 25名 [yes yes
          应到代表{60人}，实到{35人}，缺席{25人}。 ⇒ whole-parts whole 60人 part 35人 + 25人 [yes yes
          缺护士{60名}。今年分配{35名}，仍缺{25名}。 ⇒ whole-parts whole 60名 part 35名 + 25名 [unknown yes
          应有护士{90名}，实缺{60名}。从镇里抽调{35名}，尚缺{52名}。 ⇒ whole-parts whole 60名 part 35名 + 52名 [unknown likely
          计划修渠{60个}，已完成{35个}，还差{25个}。 ⇒ whole-parts whole 60个 part 35个 + 25个 [unknown yes
          资金需求{60元}，已落实{35元}，缺口{25元}。 ⇒ whole-parts whole 60元 part 35元 + 25元 [unknown yes
          学校{60所}，今年新达标{35所}，还有{9所}未达标。 ⇒ whole-parts whole 60所 part 35所 + 9所 [unknown yes
          计划新建水窖{60个}，已完成{35个}，尚未完成验收的{9个}。 ⇒ whole-parts whole 60个 part 35个 + 9个 [unknown yes
          学校共{60所}。其中已达标的{35所}，未达标的{25所}。 ⇒ whole-parts whole 60所 part 35所 + 25所 [yes yes
          村庄{46个}，撤并{12个}，还剩{34个}。 ⇒ whole-parts whole 46个 part 12个 + 34个 [yes yes
          现有志愿者{300人}。党员志愿者{60人}，占总数的{25%}。 ⇒ share-of whole 300人 part 60人 share 25% [yes
          现有志愿者{300人}。党员志愿者{60人}，占{25%}。 ⇒ share-of whole 300人 part 60人 share 25% [yes
          收到申请{300次}。经审查，予以公开{60次}，占{30%}。 ⇒ share-of whole 300次 part 60次 share 30% [no
          现有护士{300人}。其中骨干{60人}。占{30%}。 ⇒ share-of whole 300人 part 60人 share 30% [unknown
          馆藏共{300套}。其中少儿读物{60套}，占馆藏总量的{30%}。 ⇒ share-of whole 300套 part 60套 share 30% [unknown
          藏书{300套}。其中少儿读物{60套}，占馆藏总量的{30%}。 ⇒ share-of whole 300套 part 60套 share 30% [no
          受理来信{300次}。截至年底已办结{240次}，办结率{70%}。 ⇒ share-of whole 300次 part 240次 share 70% [yes
          共抽检{300家}。其中合格{240家}，合格率{70%}。 ⇒ share-of whole 300家 part 240家 share 70% [yes
          重点项目{300个}。目前已开工{240个}，开工率{70%}。 ⇒ share-of whole 300个 part 240个 share 70% [no
          立案{300次}，审结{240次}，结案率{70%}。 ⇒ share-of whole 300次 part 240次 share 70% [yes
          发出问卷{300套}，收回{240套}，回收率{70%}。 ⇒ share-of whole 300套 part 240套 share 70% [yes
          建议{300次}，其中满意{240次}，满意率{70%}。 ⇒ share-of whole 300次 part 240次 share 70% [no
          职工{300人}。其中青年{60人}，占{20%}；中年{180人}，占{66%}；老年{60人}，占{20%}。 ⇒ share-of whole 300人 part 180人 share 66% [unknown
          全县总人口{300人}。老年人口{60人}（其中高龄{30人}），占总人口的{20%}。 ⇒ share-of whole 300人 part 60人 share 20%
          全院职工{300人}。医护人员{240人}，占{80%}，其中医师{60人}，占{20%}。 ⇒ share-of whole 300人 part 60人 share 20% [unknown
          医护人员{240人}，占{80%}，其中医师{60人}，占{35%}。 ⇒ share-of whole 240人 part 60人 share 35% [unknown
          全院职工{300人}。医护人员{240人}，占{80%}，其中医师{60人}，占{35%}。 ⇒ share-of whole 240人 part 60人 share 35% [unknown
          职工{300人}。其中青年{60人}，占职工的{20%}；中年{180人}，占{60%}；老年{60人}，占职工的{28%}。 ⇒ share-of whole 300人 part 60人 share 28% [unknown
          """)
  void proportionsAreRead(String text, String expected) {
    assertThat(read(text)).anySatisfy(line -> assertThat(line).startsWith(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          抽检食堂{40家}，不合格{2家}，合格率{95%}。
          学校{45所}，寄宿制学校{12所}，寄宿率{35.6%}。
          幼儿园{146所}，其中普惠性幼儿园{98所}，普惠率{89.5%}。
          项目计划总投资{900元}，今年完成{200元}，完成年度计划的{105%}。
          已接种{325人}，其中第二剂{152人}，接种率{85.6%}。
          检查企业{120家}，整改隐患{280处}，整改率{93.3%}。
          工业{30元}，农业{10元}，占{25%}。
          {300名}教师，本科学历{60名}，学历合格率{99%}。
          项目投资{300元}，县级资金{60元}，配套比例为{25%}。
          学生{200人}，教师{86人}，占{43%}。
          比上年增加{120家}，其中合格{38家}，合格率{95%}。
          合格率{95%}，食堂{40家}，教室{38家}。
          应到代表{150人}，实到{138人}，缺勤率{8%}。
          缺护士{60名}。今年退休{35名}，仍缺{45名}。
          缺护士{60名}。各地踊跃报名。今年分配{35名}，仍缺{52名}。
          缺护士{60名}。医生分配{35名}，另有{8名}到岗，仍缺{52名}。
          现有水窖{60个}，新修{35个}，还差{52个}。
          抽检{400家}，合格率{98.5%}，其中食堂{120家}，合格{118家}。
          受理来信{250次}，办结{245次}，按期办结率{100%}。
          受理案件{360次}，审结{342次}，一审服判率{92%}。
          受理来信{250次}。其中网上来信办结{120次}，办结率{96%}。
          立案{360次}。民事案件审结{240次}，结案率{96%}。
          学生{1200人}。毕业班学生合格{360人}，合格率{96%}。
          护士{320人}。今年引进护士{24人}，占引进人才的{60%}。
          护士{320人}。今年招聘{24人}，占{60%}。
          总户数{3200户}。其中低保户{64户}，占农村总户数的{2.8%}。
          全市医生{640人}。本区女医生{48人}，占全区医生的{25%}。
          计划培训{300人}。培训村医{60人}，占{30%}。
          教师{300人}。学生{60人}，占{30%}。
          教师共{300人}，工人共{90人}。女工{60人}，占{30%}。
          新增就业{12600人}，失业人员再就业{3860人}，登记失业率{3.2%}。
          医护人员{240人}，占{75%}，其中医师{64人}，占{20%}。
          商户{720家}，占{45%}，其中饭馆{320家}，占{20%}，茶馆{80家}，占{5%}。
          党员{640名}，占{16%}，其中退休党员{120名}，占{3%}。
          个体户{960家}，比上年增加{12家}，占{64%}，其中网店{300家}，占{20%}。
          监测对象{4000户}{9860人}。已帮扶{3200户}{7700人}，占{80%}。
          农户{500户}{2000人}，其中脱贫户{200户}{840人}，占{40%}。
          新修泊位{36个}，完成年度任务{30个}，超额{6个}，完成率{120%}。
          新修泊位{36个}，完成年度任务{30个}，完成率{120%}。
          共有小区{12个}，安装路灯{260个}，安装率{95%}。
          共有小区{12个}，配备灭火器{260个}，配备率{95%}。
          {26个}协会按时换届，全县网格总数{18个}，换届率{86%}。
          扶持农户{300户}，扶持商户{90户}，用款{9元}，脱贫{60户}，脱贫率{30%}。
          {1985年}扶持农户{300户}。{1986年}脱贫{60户}，脱贫率{30%}。
          累计扶持农户{300户}。用款{9元}，脱贫{60户}，脱贫率{30%}。
          走访农户{300户}。用款{9元}，脱贫{60户}，脱贫率{30%}。
          新收案件{300次}，旧存{60次}，审结{240次}，结案率{66.7%}。
          接办工单{300次}，上月遗留{60次}，办结{240次}，办结率{66.7%}，正在办理{120次}。
          2021年结转案件{60次}，2022年收案{300次}，结案{240次}，未结{120次}，结案率{66.7%}。
          """)
  void otherRatesAreNoProportions(String text) {
    assertThat(read(text)).noneMatch(line -> line.startsWith("share-of"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          困难职工{600人}。因病{240人}，占{40%}；因灾{60人}，占{10%}；因残{120人}，占重点对象的{35%}。 ⇒ 35%
          职工{400人}。其中女职工{100人}，占{25%}；党员{196人}，占在册人员的{65%}；青年{80人}，占{20%}。 ⇒ 65%
          全县商户{400家}。饭馆{100家}，占{25%}；网店{40家}，占新办户的{62%}；茶馆{80家}，占{20%}。 ⇒ 62%
          """)
  void aShareThatNamesItsOwnWholeIsNotOfThatOfTheRow(String text, String share) {
    assertThat(read(text)).noneMatch(line -> line.contains("share " + share));
  }

  @ParameterizedTest
  @CsvSource({
    "已完工项目有{23个}，在建项目有{13个}，未开工项目有{24个}，建设项目共计{60个}。",
    "完工{23个}，在建{13个}，{24个}尚未开工，共{60个}。",
  })
  void kindsOfUnfinishedThingsAreNoRest(String text) {
    assertThat(read(text)).noneMatch(line -> line.contains("whole 23个"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          城区{15人}，占{25%}；东乡{30人}，占{50%}；南乡{15人}，占{25%}。 ⇒ shares part 25% + 50% + 25% [unknown unknown]
          城区{15人}，占{25%}；东乡{30人}，占{50%}；南乡{15人}，占{25%}。 ⇒ share-of part 30人 share 50% item 15人 + 15人 [unknown unknown]
          城区{15人}，占{25%}；东乡{30人}，占{50%}；南乡{15人}，占{26%}。 ⇒ share-of part 15人 share 26% item 15人 + 30人 [unknown unknown]
          """)
  void sharesAreOfWhatThePartsMakeTogether(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          小学教师{120人}，占{60%}；女教师{98人}，占{71%}；高级教师{36人}，占{18%}。
          城区{15人}，占{25%}。东乡{45人}，占{75%}。
          城区{15人}，占{30%}；东乡{45处}，占{70%}。
          """)
  void otherSharesAreNotOfTheirParts(String text) {
    assertThat(read(text)).noneMatch(line -> line.contains(" item ") || line.startsWith("shares"));
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, ProseTies.of(passage));
  }
}
