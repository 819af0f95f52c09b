package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that follow or precede their total without a word that announces them. */
class UntoldPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          新聘教师共{124名}，校园招聘{52名}、社会招聘{42名}以及定向培养{32名}。 ⇒ whole-parts whole 124名 part 52名 + 42名 + 32名 [likely unknown]
          全县共有校车{68台}，自购校车{50台}，租用校车{15台}。 ⇒ whole-parts whole 68台 part 50台 + 15台 [no unknown]
          教学点总数为{93处}，山区{42处}，川区{51处}。 ⇒ whole-parts whole 93处 part 42处 + 51处 [likely no]
          收入共{1298元}，门票{645元}、住宿{382元}，占{29%}。 ⇒ whole-parts whole 1298元 part 645元 + 382元 [unknown no]
          渔船共{91艘}，集体渔船共{40艘}、个体渔船共{46艘}。 ⇒ whole-parts whole 91艘 part 40艘 + 46艘 [likely unknown]
          常住人口共{980人}，男性人口{312人}；女性人口{408人}。 ⇒ whole-parts whole 980人 part 312人 + 408人 [yes no]
          渔工{52人}、船工{31人}、护林员{18人}，从业人员总数达{107人}。 ⇒ whole-parts whole 107人 part 52人 + 31人 + 18人 [likely no]
          渔船共{91艘}，集体渔船{40艘}、个体渔船{46艘}，另有邮船{5艘}。 ⇒
          渔船共{91艘}，集体渔船{40艘}、新购渔船{46艘}。 ⇒ whole-parts whole 91艘 part 40艘 + 46艘 [unknown unknown]
          渔船共{91艘}，集体渔船{20艘}、个体渔船{31艘}。 ⇒ whole-parts whole 91艘 part 20艘 + 31艘 [unknown unknown]
          渔工{52人}、船工{31人}、护林员{18人}，从业人员总数达{107人}，另有学徒{6人}。 ⇒
          村里现有渔船{91艘}，标准化渔船{230艘}，普惠租赁船{31艘}。 ⇒ whole-parts whole 91艘 part 230艘 + 31艘 [no no]
          护林员（{31人}）；保洁员（{22人}）；巡河员（{18人}），公益岗位共计{75人}。 ⇒ whole-parts whole 75人 part 31人 + 22人 + 18人 [likely no]
          城区现有渔船{91艘}，农村标准化渔船{230艘}，农村普惠渔船{31艘}。 ⇒
          村里新购渔船{91艘}，标准化渔船{230艘}，普惠租赁船{31艘}。 ⇒
          村里现有渔船{91艘}，全县标准化渔船{230艘}，普惠租赁船{31艘}。 ⇒
          村里现有渔船{91艘}，标准化货船{230艘}，普惠商铺{31家}。 ⇒
          其中，集体渔船共{98艘}，私营渔船{53艘}，个体渔船{46艘}。 ⇒ whole-parts whole 98艘 part 53艘 + 46艘 [unknown no]
          集体渔船共{98艘}，私营渔船共{53艘}，个体渔船共{46艘}。 ⇒
          受助学生共{541人次}。一是学前阶段，共{162人次}；二是小学阶段，共{379人次}。 ⇒ whole-parts whole 541人次 part 162人次 + 379人次 [yes yes]
          校车共{68台}。二是租用校车{15台}；三是借用校车{4台}。 ⇒ whole-parts whole 68台 part 15台 + 4台 [likely yes]
          校车共{68台}。一是自购校车{50台}；三是借用校车{4台}。 ⇒ whole-parts whole 68台 part 50台 + 4台 [likely yes]
          一是整修校车共{68台}。二是租用校车{15台}；三是借用校车{4台}。 ⇒
          校车共{68台}。一是自购校车{50台}；四是借用校车{4台}。 ⇒
          完成投资{96元}。一是投入{21元}实施河道整治；二是投入{16元}实施管网改造。 ⇒ whole-parts whole 96元 part 21元 + 16元 [unknown likely]
          购置校车{68台}。一是大型校车{15台}；二是小型校车{4台}。 ⇒ whole-parts whole 68台 part 15台 + 4台 [unknown yes]
          清退人员{36人}：一是辞退人员{21人}；二是劝退人员{15人}；三是主动离职，另谋出路{18人}。 ⇒ whole-parts whole 36人 part 21人 + 15人 [likely likely]
          违规收费{96元}。一是违规收取押金{41元}。二是违规退还押金{155元}。 ⇒
          校车共{68台}。三是租用校车{15台}；四是借用校车{4台}。 ⇒
          参展画作共{488件}，一等奖画作{6301件}、二等奖画作{154件}、三等奖画作{33件}。 ⇒ whole-parts whole 488件 part 6301件 + 154件 + 33件 [unknown unknown]
          参展画作共{488件}，一等奖画作{7942件}、二等奖画作{154件}、三等奖画作{33件}。 ⇒
          参展画作共{488件}，一等奖证书{6301件}、剪纸{154件}、陶器{33件}。 ⇒
          餐馆{1100户}、批发点{3000户}、零售店{7188户}，商户总数达到{3088户}。 ⇒ whole-parts whole 3088户 part 1100户 + 3000户 + 7188户 [unknown no]
          餐馆{1100户}、批发点{3000户}、零售店{7189户}，商户总数达到{3088户}。 ⇒
          校车共{68台}：一为自购校车{50台}。二为租用校车{15台}。 ⇒ whole-parts whole 68台 part 50台 + 15台 [yes yes]
          小学教师（{69名}），初中教师（大约{83名}），高中教师（{96名}），总共{248名}。 ⇒ whole-parts whole 248名 part 69名 + 83名 + 96名 [yes yes]
          有{9个}新建项目和{3个}改建项目，建设项目合计{12个}。 ⇒ whole-parts whole 12个 part 9个 + 3个 [yes yes]
          小学图书{78元}，初中图书{28元}，图书总数达到{106元}。 ⇒ whole-parts whole 106元 part 78元 + 28元 [likely yes]
          城区园{9所}；乡镇园{3所}，共计{12所}。 ⇒ whole-parts whole 12所 part 9所 + 3所 [yes yes]
          学校共{42所}，通过验收{25所}，尚有{17所}未达到要求。 ⇒ whole-parts whole 42所 part 25所 + 17所 [likely yes]
          学校共{42所}，今年通过验收{25所}，尚有{7所}未达到要求。 ⇒ whole-parts whole 42所 part 25所 + 7所 [unknown yes]
          学校共{42所}，创建基地{25所}，尚有{7所}未达到要求。 ⇒ whole-parts whole 42所 part 25所 + 7所 [unknown yes]
          学校{42所}，通过验收{25所}，尚有{7所}未达到要求。 ⇒ whole-parts whole 42所 part 25所 + 7所 [unknown yes]
          设有公开招考共{24名}；社会招聘共{730名}；定向培养共{16名}，新聘医师共计{113名}。 ⇒ whole-parts whole 113名 part 24名 + 730名 + 16名 [unknown no]
          设有中央补助{3.84亿元}，省级补助{2.51亿元}，市级补助{4.48亿元}，县级配套{116.73亿元}，总共{27.56亿元}。 ⇒ whole-parts whole 27.56亿元 part 3.84亿元 + 2.51亿元 + 4.48亿元 + 116.73亿元 [unknown unknown]
          学校共{42所}，通过验收{25所}，尚有{17所}未通过验收。 ⇒ whole-parts whole 42所 part 25所 + 17所 [yes yes]
          学校共{42所}，通过验收{25所}，尚有{12所}正在整改。 ⇒ whole-parts whole 42所 part 25所 + 12所 [unknown yes]
          学校共{42所}，通过验收{25所}，尚有{12所}民办学校。 ⇒ whole-parts whole 42所 part 25所 + 12所 [unknown no]
          共有幼儿园{65所}，小学{43所}，初中{18所}。 ⇒
          共有卫生室{332个}，服务站{65个}，卫生院{21个}。 ⇒
          城区幼儿园达{9所}，乡镇幼儿园{30所}，村级幼儿园{22所}。 ⇒
          设有文科类机构共{31家}，艺术类机构共{10家}，体育类机构共{11家}。 ⇒
          小学生共{3000人}，初中生{1200人}，高中生{800人}。 ⇒
          贷款余额共计{1200元}，存款余额{1500元}，不良贷款余额{12元}。 ⇒
          投入共{500元}。一是投入{200元}用于校舍改造并且配备各类设备；二是投入{300元}购买图书。 ⇒
          学校共{64所}。一是抓好小学{43所}建设；二是强化管理。 ⇒
          学校共{64所}，其余见附表；一是规范管理{43所}。 ⇒
          小学{12所}、初中{5所}，附设幼儿园共{20所}。 ⇒
          小学{12所}、初中{5所}，附设幼儿园总数达{16所}；教师{320人}，总数达{860人}。 ⇒ whole-parts whole 16所 part 12所 + 5所 [unknown no]
          全县共有学校{61所}，小学{45所}，初中{14所}，高中{2所}。 ⇒ whole-parts whole 61所 part 45所 + 14所 + 2所 [likely yes]
          全县共有学校{61所}，小学{45所}，初中{14所}，高中{4所}。 ⇒ whole-parts whole 61所 part 45所 + 14所 + 4所 [likely yes]
          全县共有校舍{85栋}，小学{52栋}，初中{21栋}。 ⇒ whole-parts whole 85栋 part 52栋 + 21栋 [no yes]
          共有铺位{260张}，公立医院{200张}，民营医院{50张}。 ⇒ whole-parts whole 260张 part 200张 + 50张 [no yes]
          共有铺位{260张}，公立{200张}，民营{50张}。 ⇒ whole-parts whole 260张 part 200张 + 50张 [likely yes]
          共有渔工{93人}，小学生{62人}，初中生{48人}。 ⇒
          全县现有渔船{97艘}，在编{52艘}，编外{31艘}。 ⇒ whole-parts whole 97艘 part 52艘 + 31艘 [likely yes]
          全县现有渔工{97人}，本科{52人}，专科{31人}。 ⇒ whole-parts whole 97人 part 52人 + 31人 [no yes]
          全县共有教练{72人}，高级教练{14人}，中级教练{28人}。 ⇒ whole-parts whole 72人 part 14人 + 28人 [no yes]
          船工{52人}，渔工{31人}，合计{87人}，含学徒{4人}。 ⇒
          村里投入{21元}，镇里投入{16元}，共投入{41元}，社里{4元}待付。 ⇒
          船工{52人}，渔工{31人}，合计{87人}，含学徒{3人}。 ⇒ whole-parts whole 87人 part 52人 + 31人 [yes yes]
          全县渔工共{97人}，本科{52人}，专科{41人}。 ⇒ whole-parts whole 97人 part 52人 + 41人 [no no]
          新聘教师共{61名}，小学{45名}，初中{14名}，另有{2名}待定。 ⇒
          已建成{8处}，在建{6处}，待建{3处}，共{17处}项目。 ⇒ whole-parts whole 17处 part 8处 + 6处 + 3处 [likely unknown]
          现有学校{61所}，小学{45所}，初中{14所}，教学点{12所}。 ⇒
          渔工{52人}，船匠学徒{18人}，合计{70人}。 ⇒ whole-parts whole 70人 part 52人 + 18人 [likely unknown]
          渔工{52人}，船匠学徒{18人}，合计捐款{70元}。 ⇒
          评出“浪里英雄”{12名}、“织网能手”{18名}，共{30名}。 ⇒ whole-parts whole 30名 part 12名 + 18名 [yes yes]
          村里投入{21元}，镇里投入{16元}，共投入{37元}。 ⇒ whole-parts whole 37元 part 21元 + 16元 [likely likely]
          村里投入{21元}，镇里投入{16元}，共投入{38元}。 ⇒ whole-parts whole 38元 part 21元 + 16元 [likely likely]
          评选标兵{21名}，先进个人{16名}，优秀村医{9名}，共表彰{46名}。 ⇒ whole-parts whole 46名 part 21名 + 16名 + 9名 [likely likely]
          被一中录取{21人}、二中录取{16人}，{两所}高中合计录取{38人}。 ⇒ whole-parts whole 38人 part 21人 + 16人 [likely likely]
          被一中录取{21人}、二中录取{16人}，{五所}高中合计录取{38人}。 ⇒
          受理{21件}，再受理{16件}，共办结{36件}。 ⇒
          培训瓦工{21人}，培训电工{16人}，共培训{36人}，{1人}参加两项。 ⇒
          培训瓦工{21人}，培训电工{16人}，共培训{36人}，开课12次。 ⇒ whole-parts whole 36人 part 21人 + 16人 [likely likely]
          培训瓦工{21人}，培训电工{16人}，共培训{36人}，9人学习2次。 ⇒
          培训瓦工{21人}，培训电工{16人}，共培训{36人}。 ⇒ whole-parts whole 36人 part 21人 + 16人 [likely likely]
          投入{21元}，其中县里{16元}，全年共投入{37元}。 ⇒
          投入{21元}，比上年增加{16元}，共投入{37元}。 ⇒
          今年投入{21元}，上年{16元}，五年共投入{98元}，共投入资金{99元}。 ⇒
          """)
  void partsAreReadWhereTheirNamesOrTheirFormTellThem(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new ArrayList<>(new ListedParts(passage).read());
    ties.addAll(new PointsReader(passage).read());
    ties.addAll(new TotalReader(passage).read());
    ties.addAll(new UncuedParts(passage).read(tied(ties)));
    ties.addAll(new DeedTotalReader(passage).read(tied(ties)));

    assertThat(String.join("; ", Marked.shown(passage, ties)))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static Set<Integer> tied(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }
}
