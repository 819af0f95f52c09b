package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words about a number end that say what it counts. */
class SubjectWordsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4100名退役军人享受免费体检。                 | 退役军人
          為2.7萬名勞動者追回工資。                    | 勞動者
          320个村史展馆更新展品。                      | 村史展馆
          有51户农民加入合作社。                       | 农民
          第三次科考发布新成果。                       | 科考
          对5.6级地震作出指示。                        | 地震
          在18家医疗机构设置病房。                     | 医疗机构
          7万农户发展特色种植。                        | 农户
          实施的47项惠农工程惠及全县。                 | 惠农工程
          三个试点片区进一步扩大范围。                 | 试点片区
          4家作坊因证照不全停业。                       | 作坊
          五个环节重构服务流程。                       | 环节
          12个检测点根据新标准验收。                   | 检测点
          8个乡镇坚持集中供水。                         | 乡镇
          """)
  void aClauseBehindTheNounIsNoPartOfIt(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          有28名入党积极分子。          | 入党积极分子
          表彰14名创业致富带头人。      | 创业致富带头人
          推广6个成功案例。             | 成功案例
          落实9项全面深化改革任务。     | 全面深化改革任务
          召开4场新闻发布会。           | 新闻发布会
          申报11个发展项目。            | 发展项目
          签订8份补充协议。             | 补充协议
          总结5个积极探索。             | 积极探索
          全区57家规模以上纺织企业。    | 规模以上纺织企业
          分析6个影响因素。             | 影响因素
          """)
  void theSameWordsStayWhereTheyBelongToANoun(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          粮食产量突破百万吨大关。                       | 粮食产量
          海拔420-980米之间。                            | 海拔
          读书会由六年前的不足两百个发展到目前的730个。    | 读书会, 读书会
          全县大豆连续7年突破百亿斤。                    | 全县大豆
          电价增速比同期加快1.3个百分点。                | 电价增速
          用电量增长5.7%，比一季度加快0.8个百分点。      | 用电量, 用电量
          用水量增长5.7%，高于全市平均水平2个百分点。    | 用水量, 用水量
          收入比由上年的5：1缩小到3.4：1。               | 收入比, 收入比
          境内9米以上的古树有14棵，5米以上的有37棵。   | 古树, 古树, 古树, 古树
          项目建成后年产值达6000万元。                   | 年产值
          出口规模首次突破35亿元。                       | 出口规模
          用户满意度双双达到98%。                       | 用户满意度
          床位可达到620张。                             | 床位
          护理学院近年来发表论文312篇。                 | 论文
          同时安置了待业青年431人。                     | 待业青年
          """)
  void wordsThatOnlyCompareOrGoOnAreNone(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          获一等奖6项、二等奖7项、三等奖9项。                  | 获一等奖, 二等奖, 三等奖
          在校学生4300人，其中幼儿700人，小学2100人，初中1500人。 | 在校学生, 幼儿, 小学, 初中
          在职党员27名，离退休党员11名，总计38名。             | 在职党员, 离退休党员, 党员
          教师27名，医生11名，总计38名。                       | 教师, 医生, ''
          设人事股、财务股、农机股三个职能机构。               | 职能机构
          发布的两条视频播放量达29万次。                       | 视频, 视频播放量
          地方企业实现利润9亿元，国有企业实现利润4亿元。       | 地方企业利润, 国有企业利润
          初中阶段28人，高中阶段45人，合计73人。               | 初中阶段, 高中阶段, 阶段
          省级资金4万元，市级资金6万元，共计10万元。           | 省级资金, 市级资金, 资金
          细颗粒物由31微克/立方米降到28微克/立方米。           | 细颗粒物, 细颗粒物
          其中农业实现产值6亿元。                              | 农业产值
          """)
  void eachNumberOfARowHasItsOwnNoun(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects.replace("''", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建成现代农业园16个。              | 现代农业园
          现有教师30名。                    | 教师
          全县有效灌溉面积占41%。           | 全县有效灌溉面积
          全县有学校30所。                  | 学校
          已经用信2600万元。                | 用信
          实现利润3亿元。                   | 利润
          教师89人，其中小学57人。          | 教师, 小学教师
          新建校舍5栋，总面积900平方米。    | 新建校舍, 总面积
          文明单位等5家。                   | 文明单位
          全县共建成实训室6个。             | 建成实训室
          后勤人员8名。                     | 后勤人员
          """)
  void wordsAreNotCutInTwo(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          国家级园区2个，省、市级园区15个。           | 国家级园区, 省、市级园区
          培训900名初、高中教师。                     | 初、高中教师
          国家、省级课题38项。                        | 国家、省级课题
          省、市、县级奖项112个。                     | 省、市、县级奖项
          古塔86座，其中省级9座，市、县级65座。       | 古塔, 省级古塔, 市、县级古塔
          城乡居民收入分别达到41200元和19800元。      | 城镇居民收入, 农村居民收入
          男女教师分别为120人、305人。                | 男教师, 女教师
          存贷款余额分别为320亿元、215亿元。          | 存款余额, 贷款余额
          有四幢楼：明德楼、崇文楼。                  | 楼
          整个村子有3200人。                          | 村子
          江南省白云市青石区人民政府白桥街道办事处支出预算320万元。 | 支出预算
          """)
  void namesThatShareAnEndOrAreCutShort(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建有图书馆、市级展馆9个。                   | 市级展馆
          水稻、小麦80万亩。                          | 小麦
          全市、县级以上单位12家。                    | 县级以上单位
          城乡居民收入分别为4万元、2万元、3万元。     | 城乡居民收入, 城乡居民收入, 城乡居民收入
          全县城乡居民收入4.2万元。                   | 全县城乡居民收入
          建成2条路灯线。                             | 路灯线
          """)
  void otherNamesStayApartOrWhole(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          有教师76人，其中31人为高级教师。            | 教师, 高级教师
          经审核其中17所为示范学校。                  | 示范学校
          今年高考，全县有860人达到本科线。           | 达到本科线
          去年共有43人通过教师资格考试。              | 通过教师资格考试
          城东中学有76人达到重点线。                  | 城东中学达到重点线
          320名医生中有81名参加了进修。               | 医生, 医生参加了进修
          县第二中学有教师84人。                      | 县第二中学教师
          可供2600学生同时就餐。                      | 学生同时就餐
          参保职工每年多了600元补贴。                 | 补贴
          全县3.6亿元教育经费全部到位。               | 教育经费
          """)
  void whatPeopleAreOrDoAndWhatIsPaidIsTold(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          有教师76人，其中31人参加培训。              | 教师, 教师
          高中毕业生有2030人组成方队。                | 高中毕业生
          有教师84人，其中5人为全县争光。             | 教师, 教师
          参训的教师32人为县级骨干。                  | 参训的教师
          参训教师由360人次增至418人次。              | 参训教师, 参训教师
          国有企业12家，没有学历的教师9人。           | 国有企业, 没有学历的教师
          补助标准由600元提高到800元。                | 补助标准, 补助标准
          筹措资金30万元补助贫困生。                  | 筹措资金
          """)
  void whatWasNamedStaysTheSubject(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          初中平均每班配教师2.6人。                   | 初中每班教师
          每千名儿童拥有图书馆座位14个。              | 每千名儿童图书馆座位
          每村配备图书管理员1名，共38名。             | 每村图书管理员, 图书管理员
          7所学校每个配备校医8名，总计56名。          | 学校, 校医, 校医
          每名教师配备设备2台。                       | 每名教师设备
          小学低段1班配教师2人，3班配教师5人。        | 小学低段, 小学低段教师, 小学低段教师, 小学低段教师
          发放补助360万元，人均450元。                | 补助, 人均补助
          现有21个教学班，班均41人。                  | 教学班, 班均
          按标准需配备240名护士，缺12名校医。         | 需配备护士, 缺校医
          """)
  void whatThereIsToEachAndWhatIsNeeded(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          建立健全学校安全五大体系。                  | 学校安全体系
          推进文化、体育三大工程。                    | 工程
          有医院24所，网点310个，其中民营68所。       | 医院, 网点, 民营医院
          从统招计划中安排40%的名额定向招生。         | 统招计划名额定向招生
          从土地收益中提取10%的资金用于绿化。         | 土地收益资金
          高级教师占专任教师的比例达到18%。           | 高级教师占专任教师的比例
          森林覆盖率稳步提升，由38.2%提高到41.5%。    | 森林覆盖率, 森林覆盖率
          28个地区和部门受到表彰。                    | 地区和部门
          9家县级医院与上级医院结成联合体。           | 县级医院
          开展4次有针对性的安全培训。                 | 安全培训
          有供水设施的公厕26座。                      | 供水设施的公厕
          受省、市表彰的教师36人次。                  | 受省、市表彰的教师
          享受补助的学生320人。                       | 享受补助的学生
          """)
  void wordsThatNarrowTheNounBelongToIt(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现有国家“百雁计划”领军人才3人。          | 国家百雁计划领军人才
          教育部“春苗人才”支持计划人选4人。        | 教育部春苗人才支持计划人选
          县“青蓝工程”培养对象21人。              | 县青蓝工程培养对象
          开展“护苗”专项检查、培训300人次。         | 培训
          比“二五”计划时期提高6.2个百分点。        | 时期
          """)
  void aQuotedNameBelongsToTheNounBehindIt(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          获海燕杯金牌9枚、银牌3枚。                    | 获海燕杯金牌, 海燕杯银牌
          获全省一等奖6项、二等奖7项。                  | 获全省一等奖, 全省二等奖
          获优秀成果奖9项，其中一等奖1项。              | 获优秀成果奖, 优秀成果奖一等奖
          获一等奖6项、二等奖7项。                      | 获一等奖, 二等奖
          完成课题9项，其中一等奖1项。                  | 完成课题, 一等奖
          """)
  void aPrizeIsOfTheContestNamedBefore(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          邀请16位院士、教授，走进校园。               | 院士、教授
          邀请16位院士、4位教授。                      | 院士, 教授
          前100名的人数、争取第一。                     | 人数
          （全市仅两所中学）。                          | 中学
          加装（更新）电梯95部。                        | 电梯
          全州29个乡（镇）均达标。                      | 乡（镇）
          生均占地42平方米（标准为30平方米）。          | 生均占地, 生均占地标准
          """)
  void bracketsAndListsStandAsWritten(String text, String subjects) {
    assertThat(subjects(text)).isEqualTo(subjects);
  }

  private static String subjects(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .filter(figure -> figure.kind() != Kind.DURATION)
        .map(figure -> figure.subject().text())
        .collect(Collectors.joining(", "));
  }
}
