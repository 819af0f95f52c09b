package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wholes with their parts, the gates that their words set, and figures that are no parts. */
class WholePartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          招聘新教师{56人}。其中定向生{17人}，校园招聘{10人}，社会招聘{24人}，合同制{5人}。 ⇒ whole-parts whole 56人 part 17人 + 10人 + 24人 + 5人 [unknown yes]
          招聘新教師{56人}，其中定向{17人}、引進{39人}。 ⇒ whole-parts whole 56人 part 17人 + 39人 [unknown yes]
          学校{64所}（其中，中学{18所}，小学{43所}，职教、特教、体校各{1所}），教师{900人}。 ⇒ whole-parts whole 64所 part 18所 + 43所 + 3×1所 item 职教 + 特教 + 体校 [yes yes]
          学校{20所}，其中中学{8所}，小学{9所}，特教和体校各{2所}。 ⇒ whole-parts whole 20所 part 8所 + 9所 + 2×2所 item 特教 + 体校 [yes yes]
          全县学校{64所}，分别为中学{18所}、小学{43所}、特教学校{2所}。 ⇒ whole-parts whole 64所 part 18所 + 43所 + 2所 [yes yes]
          教师{860人}，其中女教师{612人}、本科学历{500人}。 ⇒ whole-parts whole 860人 part 612人 + 500人 [unknown no]
          教师{860人}，其中男教师{248人}、女教师{612人}。 ⇒ whole-parts whole 860人 part 248人 + 612人 [yes yes]
          拨款{860元}，其中{612元}用于修缮校舍；{248元}用于绿化。 ⇒ whole-parts whole 860元 part 612元 + 248元 [unknown yes]
          拨款{860元}，其中用于修缮{612元}，用于绿化{312元}。 ⇒ whole-parts whole 860元 part 612元 + 312元 [unknown yes]
          拨款{860元}，其中{612元}用于修缮校舍；配套{312元}用于绿化。 ⇒ whole-parts whole 860元 part 612元 [no yes]
          毕业生{860人}，其中转入技校{112人}，并入夜校{31人}。 ⇒ whole-parts whole 860人 part 112人 + 31人 [unknown unknown]
          教师{860人}，其中女教师{912人}。 ⇒ whole-parts whole 860人 part 912人 [no yes]
          检查路口{12个}，其中有{16个}井盖破损。 ⇒
          检查路口{12个}，其中有{16个}路口未画线。 ⇒ whole-parts whole 12个 part 16个 [no yes]
          检查路口{12个}，其中有{16个}未画线。 ⇒ whole-parts whole 12个 part 16个 [no yes]
          暗访展台{8个}，其中有{9个}值班人员离岗。 ⇒
          检查{20所}学校发现，其中有{26个}档口未公示。 ⇒
          走访了{6所}中学和{9所}小学，其中有{12所}学校未达标。 ⇒
          检查{20所}学校，{18所}已整改，有{26个}档口未公示。 ⇒
          检查{3个}村，有{2个}村（含邻镇{6个}村）未公示。 ⇒
          教师{860人}，其中高级教师{120人}、中级教师{300人}等。 ⇒ whole-parts whole 860人 part 120人 + 300人 [no yes]
          护林站{91处}，其中县级{12}、乡级{38}、村级{41}。 ⇒ whole-parts whole 91处 part 12 + 38 + 41 [unknown unknown]
          分{3个}片区，其中东片{5个}村{120户}，西片{6个}村{150户}。 ⇒
          全班{52人}，其中语文及格{49}、数学及格{46}。 ⇒
          {12所}学校，每校{2名}教师，其中专职{8名}。 ⇒
          设{6个}党支部，其中机关{3个}小组、退休{4个}小组。 ⇒
          教师{186人}，其中男教师{62人}、女教师{124人}，高级{52人}、中级{134人}。 ⇒ whole-parts whole 186人 part 62人 + 124人 [yes yes]; whole-parts whole 186人 part 52人 + 134人 [likely likely]
          教师{186人}，其中男教师{62人}、女教师{124人}，高级{52人}、中级{84人}。 ⇒ whole-parts whole 186人 part 62人 + 124人 [yes yes]
          护林站{91处}，其中{301}、{302}、{305}号联网。 ⇒
          在校生{9100人}，教职工{280人}，其中专任教师{410人}。 ⇒ whole-parts whole 280人 part 410人 [no yes]
          在园幼儿{610人}、教师{42名}，其中女教师{38名}。 ⇒ whole-parts whole 42名 part 38名 [no yes]
          教职工{280人}，在校生{4100人}，其中小学生{2900人}。 ⇒ whole-parts whole 4100人 part 2900人 [no yes]
          在校生{4100人}，教职工{280人}，其中寄宿生{910人}。 ⇒
          在校生{4100人}、教职工{280人}，其中女性{910人}。 ⇒
          公园{31座}，凉亭{90个}，其中街心公园{12座}；西城有公园{14座}。 ⇒ whole-parts whole 31座 part 12座 [no yes]
          公园{31座}，凉亭{90个}，其中街心公园{52座}。 ⇒ whole-parts whole 31座 part 52座 [no yes]
          公园共{31座}，其中街心公园{12座}；西城公园共{14座}。 ⇒ whole-parts whole 31座 part 12座 [no yes]
          企业{31家}，其中民营企业{12家}；国有企业{14家}。 ⇒ whole-parts whole 31家 part 12家 + 14家 [unknown unknown]
          招聘{31人}，设岗位{90个}，其中教师岗{52人}。 ⇒
          总值{512元}，比同期增加{41元}。其中，一产增加值{40元}；二产增加值{260元}；三产增加值{212元}。 ⇒ whole-parts whole 512元 part 40元 + 260元 + 212元 [unknown unknown]
          代表{86人}，其中党员{12人}，共青团员{74人}。 ⇒ whole-parts whole 86人 part 12人 + 74人 [unknown yes]
          短工{754人}，其中计划内{407人}，计划外{347人}。 ⇒ whole-parts whole 754人 part 407人 + 347人 [yes unknown]
          获奖{46项}，其中全国奖{3项}，全省奖{11项}，全市奖{32项}。 ⇒ whole-parts whole 46项 part 3项 + 11项 + 32项 [unknown unknown]
          获奖{46项}，其中全国奖{3项}，全省收到作品{311项}。 ⇒ whole-parts whole 46项 part 3项 [no yes]
          植物{96种}，其中，乔木、亚乔木{62种}，灌木、藤本{34种}。 ⇒ whole-parts whole 96种 part 62种 + 34种 [unknown unknown]
          植物{96种}，其中，新种植的、移栽的共{62种}。 ⇒
          发案{860起}，破{540起}，其中盗窃发案{310起}，破{205起}。 ⇒ whole-parts whole 540起 part 205起 [no unknown]; whole-parts whole 860起 part 310起 [no unknown]
          发案{860起}，破{540起}，其中盗窃{310起}，诈骗{205起}。 ⇒ whole-parts whole 540起 part 310起 + 205起 [unknown unknown]
          获奖{31项}，其中省级{9项}、市级{22项}。 ⇒ whole-parts whole 31项 part 9项 + 22项 [unknown unknown]
          基地达到{25家}（2024年创成{3家}）。 ⇒
          基地达到{25家}（{2024年}创成{3家}）。 ⇒ whole-parts whole 25家 part 3家 [no yes]
          幼儿园{35所}（含民办{12所}）。 ⇒ whole-parts whole 35所 part 12所 [no yes]
          学校{64所}（中学{18所}、小学{46所}）。 ⇒ whole-parts whole 64所 part 18所 + 46所 [likely yes]
          接待学生{103115人次}，其中县外学生{82115人次}。 ⇒ whole-parts whole 103115人次 part 82115人次 [no yes]
          交流教师{531人次}，其中城区教师{15人}到乡镇任教，{45名}县级教师赴山区任教。 ⇒ whole-parts whole 531人次 part 15人 + 45名 [no no]
          教师{860人}，其中35岁以下{300人}、50岁以下{700人}。 ⇒ whole-parts whole 860人 part 300人 + 700人 [unknown no]
          教师{860人}，其中女教师{612人}，占{71.2%}，男教师{248人}，占{28.8%}。 ⇒ whole-parts whole 860人 part 612人 + 248人 [yes yes]
          学校{64所}，教师{860人}，其中中学{18所}、小学{46所}。 ⇒ whole-parts whole 64所 part 18所 + 46所 [unknown yes]
          学校{64所}，主要包括中学{18所}、小学{40所}。 ⇒ whole-parts whole 64所 part 18所 + 40所 [no yes]
          在校生{6300人}，比上年减少{120人}，其中小学{3000人}，初中{2000人}。 ⇒ whole-parts whole 6300人 part 3000人 + 2000人 [unknown yes]
          教师{860人}，其中女教师{612人}，培训校长{80人}。 ⇒ whole-parts whole 860人 part 612人 [no yes]
          教师{860人}，其中女教师{612人}，在校学生{6300人}。 ⇒ whole-parts whole 860人 part 612人 [no yes]
          教师{860人}，其中女教师{612人}；学生{600人}。 ⇒ whole-parts whole 860人 part 612人 [no yes]
          教师{243人}（教授{59人}），学生{900人}。 ⇒ whole-parts whole 243人 part 59人 [no yes]
          治疗{1495名}患者中的{1331人}。 ⇒ whole-parts whole 1495名 part 1331人 [no yes]
          申请{805项}（含上年结转{18项}，另有{72项}待办）。 ⇒ whole-parts whole 805项 part 18项 [no yes]
          学校{16所}，其中小学{12所}、学生{5400人}，初中{4所}、学生{2600人}。 ⇒ whole-parts whole 16所 part 12所 + 4所 [unknown yes]
          学校{16所}，其中小学{12所}、学生{5400人}，教师{400人}，村庄{4所}。 ⇒ whole-parts whole 16所 part 12所 [no yes]
          投入{3600元}，其中校舍建设{2100元}，设备购置{900元}。 ⇒ whole-parts whole 3600元 part 2100元 + 900元 [unknown unknown]
          教师{860人}，从学历看，本科{500人}，专科{100人}。 ⇒ whole-parts whole 860人 part 500人 + 100人 [unknown yes]
          教师{860人}。按学段分，小学{500人}，中学{360人}；按职称分，高级{120人}，中级{300人}。 ⇒ whole-parts whole 860人 part 500人 + 360人 [yes yes]; whole-parts whole 860人 part 120人 + 300人 [unknown yes]
          人口{12800人}，其中农业人口{11200人}，劳动力{6500人}，务工{2300人}。 ⇒ whole-parts whole 12800人 part 11200人 + 6500人 + 2300人 [unknown no]
          粮食{24000元}，其中稻谷产量{22000元}；蔬菜产量{203800元}。 ⇒ whole-parts whole 24000元 part 22000元 [no yes]
          学校{64所}，其中：小学{43所}；中学{18所}；特教{3所}。 ⇒ whole-parts whole 64所 part 43所 + 18所 + 3所 [unknown yes]
          建成项目{20个}，其中新建{12个}、改扩建{8个}。 ⇒ whole-parts whole 20个 part 12个 + 8个 [unknown yes]
          选派教师{50名}，其中{15名}城区教师、{35名}农村教师。 ⇒ whole-parts whole 50名 part 15名 + 35名 [yes yes]
          户籍人口{5236人}，其中男性{2691人}，占{51.4%}；女性{2545人}，占{48.6%}。 ⇒ whole-parts whole 5236人 part 2691人 + 2545人 [yes yes]
          增加值{1286元}，增长{5.2%}。其中，第一产业{98元}；第二产业{512元}；第三产业{676元}。 ⇒ whole-parts whole 1286元 part 98元 + 512元 + 676元 [yes yes]
          给予处分{48人}，其中党纪处分{31人}、政务处分{22人}。 ⇒ whole-parts whole 48人 part 31人 + 22人 [unknown no]
          幼儿园{86所}，其中公办{43所}，普惠性民办{38所}。 ⇒ whole-parts whole 86所 part 43所 + 38所 [unknown yes]
          毕业生{2000人}中有{1500人}升学。 ⇒ whole-parts whole 2000人 part 1500人 [no yes]
          學校{64所}，其中官立{34所}、資助學校{30所}。 ⇒ whole-parts whole 64所 part 34所 + 30所 [unknown unknown]
          留守儿童{3200人}，其中小学{2100人}，初中{1100人}；随迁子女{1800人}。 ⇒ whole-parts whole 3200人 part 2100人 + 1100人 [unknown yes]
          招聘教师{120人}，其中高中{20人}、初中{100人}，分配到乡镇学校{86人}。 ⇒ whole-parts whole 120人 part 20人 + 100人 [unknown yes]
          各类学校{64所}，其中幼儿园{20所}，小学{43所}，教师进修学校{1所}。 ⇒ whole-parts whole 64所 part 20所 + 43所 + 1所 [unknown yes]
          专任教师{860人}，其中小学{512人}、高级中学{218人}、完全中学{230人}。 ⇒ whole-parts whole 860人 part 512人 + 218人 + 230人 [unknown yes]
          教师{860人}，其中男教师{248人}以及女教师有{612人}。 ⇒ whole-parts whole 860人 part 248人 + 612人 [yes yes]
          校车{26台}，其中自购校车{8台}、租用校车{98台}。 ⇒ whole-parts whole 26台 part 8台 + 98台 [unknown unknown]
          校车{26台}，其中自购校车{8台}，租用校车{98台}。 ⇒ whole-parts whole 26台 part 8台 + 98台 [unknown unknown]
          商户{49家}：批发{12家}、零售{62家}和餐饮{21家}。 ⇒ whole-parts whole 49家 part 12家 + 62家 + 21家 [yes yes]
          常住人口{355人}，其中：少年儿童人口{82人}；劳动年龄人口{216人}；老年人口{57人}。 ⇒ whole-parts whole 355人 part 82人 + 216人 + 57人 [unknown unknown]
          低保对象{2572人}（其中城市低保对象{899人}；农村低保对象{1088人}；特困人员{585人}）。 ⇒ whole-parts whole 2572人 part 899人 + 1088人 + 585人 [unknown unknown]
          来件{118件}（其中来电{52件}；函告{37件}；来人{39件}）。 ⇒ whole-parts whole 118件 part 52件 + 37件 + 39件 [unknown unknown]
          抽检{2636件}，包括{1477件}例行抽检；{1159件}专项监测。 ⇒ whole-parts whole 2636件 part 1477件 + 1159件 [unknown unknown]
          岗位{406个}，其中护林员有{101个}；保洁有{218个}；巡河队有{87个}。 ⇒ whole-parts whole 406个 part 101个 + 218个 + 87个 [unknown unknown]
          花木有{46株}，其中灌木有{20株}；果树苗有{52株}。 ⇒ whole-parts whole 46株 part 20株 [no yes]
          职工{289人}（其中教学岗位（{110余人}），管理岗位（{51人}），工勤岗位（大约{52人}））。 ⇒ whole-parts whole 289人 part 110余人 + 51人 + 52人 [unknown unknown]
          学校{64所}，分别为中学{18所}；小学{43所}；培训学校{3所}。 ⇒ whole-parts whole 64所 part 18所 + 43所 [no yes]
          教师{860人}，其中女教师{612人}，少招{30人}。 ⇒ whole-parts whole 860人 part 612人 [no yes]
          教师{860人}，包括女教师{612人}、男教师{248人}，其中党员{30人}。 ⇒ whole-parts whole 860人 part 612人 + 248人 [yes yes]
          学校{64所}。按办学性质分，公办校{43所}，占总数的{67%}；民办校{21所}，占总数的{33%}。 ⇒ whole-parts whole 64所 part 43所 + 21所 [yes yes]
          学校{64所}，即小学{43所}、中学{21所}。 ⇒ whole-parts whole 64所 part 43所 + 21所 [yes yes]
          收入{1247元}，按来源分，经营收入{568元}、补助收入{412元}、其他收入{266元}；{14个}村平均{89元}。 ⇒ whole-parts whole 1247元 part 568元 + 412元 + 266元 [yes yes]
          投资{6938元}，其中国有投资{3162元}（占{46%}），民间投资{3712元}（占{54%}）。 ⇒ whole-parts whole 6938元 part 3162元 + 3712元 [yes unknown]
          全部由{8个}新建项目；{三个}改建项目；{12个}扩建项目组成，共{26个}。 ⇒ whole-parts whole 26个 part 8个 + 三个 + 12个 [yes yes]
          渔船{87艘}（集体渔船{40艘}、个体渔船{43艘}）。 ⇒ whole-parts whole 87艘 part 40艘 + 43艘 [likely unknown]
          渔船{87艘}，其中集体渔船{43艘}、个体渔船{46艘}。 ⇒ whole-parts whole 87艘 part 43艘 + 46艘 [unknown likely]
          志愿者{1600人}，含学生志愿者{486人}。 ⇒ whole-parts whole 1600人 part 486人 [no yes]
          {1260名}护林员中巡护员为{710名}、瞭望员为{550名}。 ⇒ whole-parts whole 1260名 part 710名 + 550名 [unknown unknown]
          岗位{21个}，其中保安岗位为{8个}；保洁岗位{10个}；绿化岗位为{4个}。 ⇒ whole-parts whole 21个 part 8个 + 10个 + 4个 [unknown unknown]
          渔船{247艘}，分别为集体渔船{40艘}、私营渔船{12艘}、个体渔船{19500艘}。 ⇒ whole-parts whole 247艘 part 40艘 + 12艘 + 19500艘 [yes yes]
          在{60件}获奖作品中书法{35件}、绘画{25件}。 ⇒ whole-parts whole 60件 part 35件 + 25件 [unknown unknown]
          渔船{87艘}（含集体渔船{40艘}、个体渔船{43艘}）。 ⇒ whole-parts whole 87艘 part 40艘 + 43艘 [unknown unknown]
          渔船{87艘}（新购渔船{40艘}、个体渔船{43艘}）。 ⇒ whole-parts whole 87艘 part 40艘 + 43艘 [unknown unknown]
          渔船{87艘}，其中集体渔船{43艘}、个体渔船{56艘}。 ⇒ whole-parts whole 87艘 part 43艘 + 56艘 [unknown unknown]
          志愿者{1600人}，不含学生志愿者{486人}。 ⇒
          全县{1260名}初中学生中考平均提高{12分}，{600名}优秀。 ⇒
          药品{1086元}，西药占{21%}，中成药{377元}，中药{480元}。 ⇒
          在{351个}教学班中城区班共{112个}以及乡镇班共{239个}。 ⇒ whole-parts whole 351个 part 112个 + 239个 [yes yes]
          """)
  void partsAreReadWithTheirGates(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全校{900人}积极参与其中，获奖{30人}。
          共有教师{860人}，学校是其中之一，{3人}获奖。
          培训教师{860人}，累计{912人次}。
          培训教师{860人}，其中骨干教师{912人次}。
          资助学生{860人}，其中发放资金{500000元}。
          教师{860人}（离退休教师{340人}）。
          学校{64所}（不含教学点{12所}）。
          中学{18所}、小学{43所}，其中特教{1所}。
          增加教师{30人}，比上年增加{6人}，其中女教师{4人}。
          小学、初中巩固率分别为{100%}、{98.3%}。
          三年招生分别为{100人}、{110人}、{120人}。
          每校配备教师各{3人}，其中女教师{2人}。
          学校{64所}，其中大部分位于农村，新建食堂{3个}。
          教师{860人}。全县学校{64所}。
          教师{243人}（学生{59人}）。
          全县{243人}初中{59人}。
          人均收入{74000元}，其中城镇居民{82000元}，农村居民{46000元}。
          带动就业{15人}，开发岗位{56个}，其中护林员{31人}。
          教师{860人}，学生{900人}，其中占比{30%}。
          新建学校{12所}，改建{3所}，其中小学{5所}。
          在{36场}活动中，有{1200人}参加。
          教师{860人}在集中培训中，获奖{30人}。
          完成投资{680元}（年度计划{720元}）。
          学校{64所}，即将新建小学{3所}、中学{2所}。
          初中{351个}班级开展活动，初中{112个}班级获奖。
          """)
  void otherFiguresAreNoParts(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new PartsReader(passage).read()));
  }
}
