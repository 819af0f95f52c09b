package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists whose names are counted, and numbers behind lists that count no names. */
class ListCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          整合东岭、西坪、南庄等{3所}小学。 ⇒ list-count count 3所 item 东岭 + 西坪 + 南庄 [yes unknown]
          整合东岭、西坪、南庄、北河等{3所}小学。 ⇒ list-count count 3所 item 东岭 + 西坪 + 南庄 + 北河 [yes unknown]
          举办剪纸、泥塑、刺绣等{二项}活动。 ⇒ list-count count 二项 item 剪纸 + 泥塑 + 刺绣 [yes unknown]
          整合东岭、西坪等{二所}小学。 ⇒ list-count count 二所 item 东岭 + 西坪 [yes unknown]
          整合东岭、西坪等{9所}小学。 ⇒ list-count count 9所 item 东岭 + 西坪 [no unknown]
          關閉青山小學教學點、整合東嶺、西坪、三河等{3所}小學。 ⇒ list-count count 3所 item 东岭 + 西坪 + 三河 [yes unknown]
          突出抓好课程开设、作息时间、评价及招生等{三项}规范。 ⇒ list-count count 三项 item 课程开设 + 作息时间 + 评价及招生 [yes unknown]
          抓好课程开设、作息时间、评价及招生等{四项}规范。 ⇒ list-count count 四项 item 课程开设 + 作息时间 + 评价 + 招生 [yes unknown]
          引进东方学院和南山学院{两所}培训学校。 ⇒ list-count count 两所 item 东方学院 + 南山学院 [yes unknown]
          实施“强师”“提质”“扩容”{三大}工程。 ⇒ list-count count 三大 item “强师” + “提质” + “扩容” [yes unknown]
          实施“强师”“提质”“扩容”{四大}工程。 ⇒ list-count count 四大 item “强师” + “提质” + “扩容” [yes unknown]
          推进“强师、提质、扩容、惠民”{四大}行动。 ⇒ list-count count 四大 item 强师 + 提质 + 扩容 + 惠民 [yes unknown]
          实施“强师”“提质”等{四大}工程。 ⇒ list-count count 四大 item “强师” + “提质” [no unknown]
          开设“书法”、“剪纸”和“围棋”{3门}课程。 ⇒ list-count count 3门 item “书法” + “剪纸” + “围棋” [yes unknown]
          建立省及市、县、校{四级}培训体系。 ⇒ list-count count 四级 item 省 + 市 + 县 + 校 [yes unknown]
          制定县、镇、校{三个}层面的办法。 ⇒ list-count count 三个 item 县 + 镇 + 校 [yes unknown]
          县、镇、村、校{三个}层面的办法。 ⇒ list-count count 三个 item 县 + 镇 + 村 + 校 [yes unknown]
          梳理教学改革、校本教研{2个}方面的经验。 ⇒ list-count count 2个 item 教学改革 + 校本教研 [yes unknown]
          東嶺、西坪、南莊共{三所}學校獲獎。 ⇒ list-count count 三所 item 东岭 + 西坪 + 南庄 [yes unknown]
          王一、李二、赵三等{3名}教师获奖。 ⇒ list-count count 3名 item 王一 + 李二 + 赵三 [yes unknown]
          建成城关、河口、东岭、西坪{5个}教育集团。 ⇒ list-count count 5个 item 城关 + 河口 + 东岭 + 西坪 [yes unknown]
          建成城关、河口、东岭、西坪{3个}教育集团。 ⇒ list-count count 3个 item 城关 + 河口 + 东岭 + 西坪 [yes unknown]
          师风、经费{17个}方面整治。 ⇒ list-count count 17个 item 师风 + 经费 [yes unknown]
          引进东方学院和南山学院{七所}培训学校。 ⇒ list-count count 七所 item 东方学院 + 南山学院 [yes unknown]
          完成义务教育阶段小学三年级、初中七年级{五个}级段的检查。 ⇒ list-count count 五个 item 义务教育阶段小学三年级 + 初中七年级 [yes unknown]
          全年举办国家级及省、市、县{六级}培训。 ⇒ list-count count 六级 item 国家级 + 省 + 市 + 县 [yes unknown]
          撤并东岭小学、西坪小学、南庄小学{5所}学校。 ⇒ list-count count 5所 item 东岭小学 + 西坪小学 + 南庄小学 [yes unknown]
          投入{100元}完成班班通、电子白板、录播室{三大}工程。 ⇒ list-count count 三大 item 班班通 + 电子白板 + 录播室 [yes unknown]
          停办东岭教学点，整合南庄、北河等{2所}学校。 ⇒ list-count count 2所 item 南庄 + 北河 [yes unknown]
          在东岭村、西坪村、南庄村{7个}村先行先试。 ⇒ list-count count 7个 item 东岭村 + 西坪村 + 南庄村 [yes unknown]
          在城关镇、河口镇及东岭镇{5个}乡镇率先实施。 ⇒ list-count count 5个 item 城关镇 + 河口镇 + 东岭镇 [yes unknown]
          由东岭卫生院、西坪卫生院{5家}基层卫生院牵头。 ⇒ list-count count 5家 item 东岭卫生院 + 西坪卫生院 [yes unknown]
          审计局、文化和旅游局、教育局{9个}部门通过验收。 ⇒ list-count count 9个 item 审计局 + 文化和旅游局 + 教育局 [yes unknown]
          书法、舞蹈、围棋和足球{8个}社团完成任务。 ⇒ list-count count 8个 item 书法 + 舞蹈 + 围棋和足球 [yes unknown]
          统筹安排体育及音乐{3门}学科。 ⇒ list-count count 3门 item 体育 + 音乐 [yes unknown]
          全区新开了语文、物理、数学及美术{2门}学科。 ⇒ list-count count 2门 item 语文 + 物理 + 数学 + 美术 [yes unknown]
          建有室内设计、会计等{2个}基地。 ⇒ list-count count 2个 item 室内设计 + 会计 [yes unknown]
          会计等{1个}专业。 ⇒ list-count count 1个 item 会计 [yes unknown]
          设游泳馆（含{3个}泳池）、体操馆等{2个}场馆。 ⇒ list-count count 2个 item 游泳馆(含3个泳池) + 体操馆 [yes unknown]
          语音实验室, 物理实验室、化学实验室以及生物实验室等{4个}分室。 ⇒ list-count count 4个 item 语音实验室 + 物理实验室 + 化学实验室 + 生物实验室 [yes unknown]
          辖{5个}街道、{83个}居委会和东岭、西坪{2个}村。 ⇒ list-count count 2个 item 东岭 + 西坪 [yes unknown]
          在城关镇（含新区、老区）、河口乡{两个}乡镇试点。 ⇒ list-count count 两个 item 城关镇(含新区、老区) + 河口乡 [yes unknown]
          辖有东岭、西坪{两区}和南庄、北河、三河{三乡}。 ⇒ list-count count 两区 item 东岭 + 西坪 [yes unknown]; list-count count 三乡 item 南庄 + 北河 + 三河 [yes unknown]
          东岭、西坪、南庄{三区}合并为北河、三河{两区}。 ⇒ list-count count 三区 item 东岭 + 西坪 + 南庄 [yes unknown]; list-count count 两区 item 北河 + 三河 [yes unknown]
          管理{85个}居委会和东岭、西坪{2个}村。 ⇒ list-count count 2个 item 东岭 + 西坪 [yes unknown]
          刺绣工坊、漆器工坊等{2300余个}摊位开张。 ⇒ list-count count 2300余个 item 刺绣工坊 + 漆器工坊 [no unknown]
          引进石庄茶社、西湖茶社等茶馆{60余家}。 ⇒ list-count count 60余家 item 石庄茶社 + 西湖茶社 [no unknown]
          建有“图像处理”和“汽车电子”{3个}研究中心。 ⇒ list-count count 3个 item “图像处理” + “汽车电子” [yes unknown]
          选派陈立强、周敏、吴海涛{4名}教师支教。 ⇒ list-count count 4名 item 陈立强 + 周敏 + 吴海涛 [yes unknown]
          设办公室、财务科、教务科{4个}科室。 ⇒ list-count count 4个 item 办公室 + 财务科 + 教务科 [yes unknown]
          建成文化馆、体育场、市民广场{3处}。 ⇒ list-count count 3处 item 文化馆 + 体育场 + 市民广场 [yes unknown]
          建成文化馆、体育场、市民广场{2处}。 ⇒ list-count count 2处 item 文化馆 + 体育场 + 市民广场 [yes unknown]
          活动分为书法、剪纸、陶艺、{三个}兴趣组进行。 ⇒ list-count count 三个 item 活动分为书法 + 剪纸 + 陶艺 [yes unknown]
          活动分为书法、剪纸、陶艺、{四个}兴趣组进行。 ⇒ list-count count 四个 item 活动分为书法 + 剪纸 + 陶艺 [yes unknown]
          赛程分为初赛、复赛、决赛、{四个}阶段。 ⇒ list-count count 四个 item 赛程分为初赛 + 复赛 + 决赛 [yes unknown]
          按物理、化學、生物、{四個}學科組編班。 ⇒ list-count count 四个 item 物理 + 化学 + 生物 [yes unknown]
          走访东岭村、西坪村、南庄村、{4个}村。 ⇒ list-count count 4个 item 东岭村 + 西坪村 + 南庄村 [yes unknown]
          参加的有水务局、农业局、林业局，共{四家}单位。 ⇒ list-count count 四家 item 水务局 + 农业局 + 林业局 [yes unknown]
          走访了东岭村、西坪村、南庄村，共{3个}村。 ⇒ list-count count 3个 item 东岭村 + 西坪村 + 南庄村 [yes unknown]
          培养从事养殖、加工等工作的初级、中级、高级{两类}人才。 ⇒ list-count count 两类 item 初级 + 中级 + 高级 [yes unknown]
          培养从事养殖、加工等工作的中级、高级{两类}人才。 ⇒ list-count count 两类 item 中级 + 高级 [yes unknown]
          由{12名}干部带队分赴桃源和石门{两县}林场。 ⇒ list-count count 两县 item 桃源 + 石门 [yes unknown]
          荣获“文明校园”“绿色学校”等称号{12项}。 ⇒ list-count count 12项 item “文明校园” + “绿色学校” [no unknown]
          """)
  void listsAreReadAsTheyCount(String text, String expected) {
    assertThat(read(text))
        .isEqualTo(expected.replace("(含", "（含").replaceAll("含(.{3,5})[)]", "含$1）"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          新建小学、初中{3所}。
          新建小学、幼儿园{5所}，改扩建学校{12所}。
          全县共有小学、初中、高中{64所}。
          中学{18所}、小学{43所}，职教、特教、体校各{1所}。
          用时{3个月}完成建设、验收。
          语文、数学、英语平均{85分}。
          实施工程{三大}类。
          制定、修订制度{3项}。
          小学、初中年升学率分别为{100%}、{98.3%}。
          投入资金{100元}、建成{3所}、培训等{5项}工作。
          每校、每班{3名}教师。
          停办东岭、关掉西坪教学点、把南庄、北河等{2所}学校并入。
          由局领导、科室与学校、家庭、社会等{3个}方面参与。
          教师、学生{300名}参加活动。
          开展培训、教研和比赛活动{30余场}。
          为教师、校长提供{3个}平台。
          组织校长、教师{2次}赴外地学习。
          选派小学、初中{3所}学校参加。
          {18名}老教师和教研员分{两批}任教。
          举办“庆元旦”“迎新春”系列活动{8场}。
          新建公办幼儿园和民办幼儿园{5所}幼儿园。
          改造农村小学、城区小学{6所}薄弱学校。
          组织骨干教师和青年教师{40名}骨干参训。
          东岭镇、西坪镇{5个}村完成改造。
          东岭村、西坪村{12个}村民小组用上自来水。
          东岭村、西坪村{3个}自然村通了自来水。
          东岭镇、西坪镇{12个}乡镇卫生院达标。
          教育局、财政局下属{5个}单位完成整改。
          教育局、公安局联合{5个}部门开展检查。
          示范村、重点村、一般村{12个}村分类推进。
          综合医院、专科医院{7家}医院参加评审。
          教育、卫生领域{12个}项目开工。
          县医院、中医院{5个}科室获评重点专科。
          走访第一小学附近的社区和企业{7家}单位。
          培训教师、校长等级评定{300余名}。
          管理{85个}居委会和东岭、西坪{7个}村。
          城东小学、河西小学两所一级小学和村镇小学{9所}全部联网。
          走访慰问教师等{1700余名}。
          选考茶艺、花艺、烘焙{2门}技能的学员另行编班。
          建成文化馆、体育场、市民广场{5处}。
          选派陈庄、周家湾、吴桥{4名}教师参训。
          语文组陈立强、数学组周敏{3名}教师获奖。
          王集小学、李沟小学{4名}教师获奖。
          县医院、中医院{5个}科室获奖。
          建设教学楼、宿舍楼、食堂{2处}。
          招聘语文、数学、英语教师{2名}。
          落实“双减”和“五项管理”{6项}措施。
          配备电脑、投影仪、打印机、{3台}复印机。
          新建水渠、泵站、{两座}桥梁。
          走访东岭村、西坪村、南庄村、{4个}村民小组。
          走访东岭村、西坪村、南庄村、{4个}社区。
          走访东岭村、西坪村、南庄村、{8个}村。
          机构分为办公室、专家组、资料组、{四个}工作组。
          全镇划分为东片、西片、南片、{四个}督导小组。
          走访了东岭村、西坪村、南庄村，共{12个}村。
          走访了东岭村、西坪村、南庄村，共{4个}村民小组。
          修渠、建站、植树，共{三项}工程。
          东镇、西镇、南镇的部分村，共{3个}村。
          论坛分为开幕式、年会、展览、{四个}分会场。
          全县有水厂、泵站、闸门、{四个}管理组。
          高等院校、中等学校的教师{3名}参训。
          录取{60人}和{70人}{两校}并列。
          建成{15个}基地和实训{两中心}。
          推进“三清三改”和“厕所革命”{3项}工作。
          青屯镇、白桥镇、金泽镇{1个}镇{1套}方案。
          督导石庄村、西湖村、南桥村{2个}示范村和{1个}薄弱村。
          """)
  void otherNumbersCountNoNames(String text) {
    String read = read(text);
    boolean silent = read.isEmpty() || read.contains("北河 [yes");
    assertThat(silent).as(read).isTrue();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new ListCountReader(passage).read()));
  }

  @Test
  void anOpenListWithoutNamesIsNone() {
    Passage passage = Marked.passage("等第一{7人}亿月近番。");

    assertThat(new ListCountReader(passage).read()).isEmpty();
  }
}
