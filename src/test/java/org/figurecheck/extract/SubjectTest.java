package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the last figure of a sentence speaks of, in which role, reached or planned. */
class SubjectTest {
  private static final Extractor EXTRACTOR =
      new Extractor(
          YamlLexicon.shipped(),
          List.of(
              new Indicator(
                  "在校生", "students enrolled", UnitClass.PERSON, true, List.of("在校学生", "學生總數"))));

  @ParameterizedTest(name = "{0} speaks of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2位获市级奖章、4位获省级津贴。            | 省级津贴       | level
          有1872名乡镇学生进入县城学校。            | 乡镇学生       | level
          安排26所公办学校接收转学儿童。            | 公办学校       | level
          現有在校學生6.3万人。                     | 在校學生       | level
          在职教职工4180人。                        | 在职教职工     | level
          追缴违规资金57余万元。                    | 违规资金       | level
          参加课后服务学生数17964人，占比98.5%。    | 参加课后服务学生数占比 | share
          义务教育巩固率达到99.2%。                 | 义务教育巩固率 | share
          学前三年毛入园率为101%。                  | 学前三年毛入园率 | gross-rate
          教职工人数由3120人增加到3480人，增长11.5%。 | 教职工人数   | growth
          完成年度招生计划的105%。                  | 年度招生计划   | completion
          将教师25%的岗位津贴用于奖励。             | 教师岗位津贴   | share
          近四成家长参与。                          | 家长           | share
          生均用地面积25.6平方米。                  | 生均用地面积   | average
          年均补充新护士36名。                     | 新护士         | average
          选派25名教师赴牧区支教。                  | 教师赴牧区支教 | level
          有12名校长、36名教师入选省级培养计划。    | 教师入选省级培养计划 | level
          500余人次在全市技能大赛中获奖。           | 全市技能大赛中获奖 | level
          有26名医生和护理人员参加义诊。            | 医生和护理人员 | level
          补充教师40名。                            | 补充教师       | level
          已完成16个项目。                          | 完成项目       | level
          来自全省的8个地市的选手参加比赛。         | 地市           | level
          开展“护苗”“净网”等专项行动6次。           | 专项行动       | level
          统招生上线240人。                         | 统招生上线     | level
          注册（见习）护士达3.40万人。              | 注册（见习）护士 | level
          总诊疗人次达15.4万人次。                  | 总诊疗人次     | level
          门诊费用260元，按当年价格比上年下降5.0%。 | 门诊费用       | growth
          达标的卫生院5家，全市共6家。              | 达标的卫生院 | level
          病床使用率84.7%，其中县医院达到102.6%。   | 县医院使用率   | growth
          教师满意率98%，家长95%。                  | 家长满意率     | share
          合格率95%，其中优秀占30%。                | 优秀           | share
          教师合格率98%，本科以上学历85%。          | 本科以上学历   | unknown
          共有教师320名。                           | 教师           | level
          有320名教师，其中男教师占45%。            | 男教师         | share
          在职教师320名，占总数的80%。              | 在职教师       | share
          320名教师中，党员较多。                   | 教师           | level
          有3所初中，条件较好。                     | 初中           | level
          有30名教师，比上年增加。                  | 教师           | level
          学生和家长共有600人。                     | 学生和家长     | level
          小学（含教学点）35所。                    | 小学           | level
          省级示范园3所、市级5所。                  | 市级示范园     | level
          小学、初中巩固率分别为99.1%、97.6%。       | 初中巩固率     | share
          招考、特岗、选调分别为38人、14人。        | 特岗           | level
          满意度达98.5%以上。                       | 满意度         | share
          本科上线1305人，比去年提高9个百分点。    | 本科上线       | points
          教师中35岁以下1105人。                    | 教师中35岁以下 | level
          幼儿园36所（公办20所、民办16所）。        | 民办幼儿园     | level
          专任教师900人，其中小学560人。            | 小学专任教师   | level
          教室改造资金完成480万元。                 | 教室改造资金   | level
          校园占地面积30亩。                        | 校园占地面积   | level
          因信息公开引起的行政复议3件。             | 行政复议       | level
          发布招生政策、工程公示等重要信息71条。    | 重要信息       | level
          招聘教师：2021年12人。                    | 招聘教师       | level
          2021年12人、2022年15人，两年共招聘教师27人。 | 招聘教师     | level
          一是初中毕业生，共812名。                 | 初中毕业生     | level
          入学率方面，小学、初中分别为100%、99%。   | 初中入学率     | share
          企业、农民专业合作社依次为30户、12户。    | 农民专业合作社 | level
          语文、英语的合格率分别为91%、88%。        | 英语合格率     | share
          占全县教学班86个。                        | 全县教学班     | level
          9个村均通了自来水。                       | 村             | level
          校车48辆的规模已经形成。                  | 校车           | level
          校车由42辆上升到49辆。                    | 校车           | level
          建成12个村级（社区）服务站。              | 村级（社区）服务站 | level
          购置价值50万元的课桌椅。                  | 课桌椅         | level
          医生40名，取得职称的有26名。              | 医生职称       | level
          新建公共阅览室8个。                       | 新建公共阅览室 | level
          对15所学校作业管理情况进行抽查。          | 学校           | level
          为41所学校更换监控设备。                  | 学校           | level
          扶持20家企业技术中心。                    | 企业技术中心   | level
          建设30所学校附属幼儿园。                  | 学校附属幼儿园 | level
          刊发稿件310篇，其中国家级12篇。           | 国家级稿件     | level
          发放助学金240万元，资助2400人次。         | 资助           | level
          受理“12345”热线办件50件。                | 12345热线办件  | level
          门诊量5万人次，上年同期4万人次。          | 门诊量         | level
          """)
  void aFigureNamesWhatItCounts(String text, String subject, String role) {
    Figure figure = last(text);

    assertThat(figure.subject().text()).isEqualTo(subject);
    assertThat(figure.subject().role().wireName()).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          力争新增学位630个。                     | plan
          计划招聘教师90人。                      | plan
          到2025年达标率达到95%。                 | actual
          累计投入13.2亿元。                      | cumulative
          招聘教师90人。                          | actual
          制定《暑期交流计划》，交流教师531人次。 | actual
          完成年度计划的105%。                    | actual
          """)
  void aFigureIsReachedOrPlanned(String text, String aspect) {
    assertThat(last(text).subject().aspect().name().toLowerCase(Locale.ROOT)).isEqualTo(aspect);
  }

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({
    "在校生44397人。, 在校生",
    "現有在校學生44397人。, 在校生",
    "全县在校生44397人。, 在校生",
    "學生總數44397人。, 在校生",
    "2023年，全县共有学校64所，教职工1266人，在校生12134人。, 在校生",
    "截至2023年底，全县在校生（含特教）达12134人。, 在校生",
    "3、在校生12134人。, 在校生",
    "检查在校生300人。, ''",
    "一中占地60亩，在校生900人。, ''",
    "全县普通高中3所，在校生3102人。, ''",
    "全县学生12134人，其中在校生12034人。, ''",
    "全县在校生12134所。, ''",
    "小学在校生18372人。, ''",
    "教师3391人。, ''"
  })
  void aSubjectLeadsToTheIndicatorThatItNamesExactly(String text, String indicator) {
    assertThat(last(text).subject().indicator()).isEqualTo(indicator);
  }

  private static Figure last(String text) {
    List<Figure> figures =
        EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
            .filter(figure -> figure.kind() != Kind.YEAR)
            .toList();
    return figures.get(figures.size() - 1);
  }
}
