package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals told twice are tied; those of others, of another time or of some only are not. */
class SameAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全县现有专任教师{4324名}，规模较大。面对全县专任教师{4342名}的现状，任务很重。 ⇒ yes
          全县现有专任教师{4324名}。如前所述，专任教师{4342名}的规模已经形成。 ⇒ yes
          全县现有专任教师{4324名}。全县{4342名}专任教师全部建立台账。 ⇒ yes
          我市目前拥有床位{8982张}。综上，床位{9882张}的格局已经形成。 ⇒ yes
          本县{53所}幼儿园均已达标。截至目前，我县幼儿园总数达到{56所}，分布合理。 ⇒ yes
          {2022年}全县现有教职工{4462人}。{2022年}，全县教职工达{4642人}。 ⇒ yes
          全县常住人口{2279人}。立足全县{2297人}常住人口的实际，优化布局。 ⇒ yes
          全县学校{38所}。全县学校共{83所}，布局合理。 ⇒ unknown
          全县新招聘教师{307名}。据统计，全县新招聘教师总数为{370名}。 ⇒ yes
          全县新增学位{307个}。据统计，全县新增学位总数为{370个}。 ⇒ unknown
          全县幼儿园{53所}。公办园保教费较低。幼儿园{56所}，运转良好。 ⇒ unknown
          全县幼儿园{53所}。公办园保教费较低。综上，幼儿园{56所}的格局已经形成。 ⇒ yes
          全县专任教师{4324名}。全县学生{6410名}，其中小学生{4300名}。专任教师{4342名}，队伍稳定。 ⇒ yes
          全县专任教师{4324名}。全县小学生{4300名}，其中女生{2010名}。专任教师{4342名}，队伍稳定。 ⇒ unknown
          全县床位总计{1352张}。全县{1392张}床位全部登记。 ⇒ yes
          全县粮食产量现总量达{4.08吨}。总的看，粮食产量{4.56吨}的规模已经形成。 ⇒ yes
          全县行政村{518个}。下一步打算。全县行政村达到{516个}，基础更加稳固。 ⇒ yes
          全县教职工{4462人}。工作打算。全县教职工{4642人}，继续培训。 ⇒ unknown
          """)
  void totalsToldTwiceAreTied(String text, String sure) {
    assertThat(read(text)).startsWith("same-again").endsWith("[" + sure + " unknown]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县专任教师{4324名}。东关小学占地较广，专任教师{4342名}。",
        "全县在校生{5231人}。{2022年}底，全县在校生{5213人}。",
        "全县在校生{5231人}。年初，全县在校生{5213人}，按时开学。",
        "全县在校生{5231人}。全市在校生{52310人}，居各县前列。",
        "全县幼儿园{138所}。全县幼儿园{318所}获评示范园。",
        "全县{138所}幼儿园全部达标。全县{318所}幼儿园参加了培训。",
        "全县教学班{1203处}。上年全县教学班{1230处}。",
        "全县新增学位{1200处}。下半年，全县新增学位{1020处}。",
        "全县校车驾驶员{213人}。全县校车{213辆}。",
        "全县床位{7327张}。县医院床位达到{732张}，保障有力。",
        "全县专任教师{4324名}。全县农村专任教师{3424名}。",
        "全县床位{1352张}。三年来，全县累计总计床位{1392张}。",
        "全县专任教师{4324名}。综上，农村专任教师{3424名}的规模已经形成。",
        "全县幼儿园{53所}。河口镇情况较好。综上，河口镇幼儿园{5所}的格局已经形成。",
        "全县专任教师{4324名}。力争全县专任教师达到{4342名}。",
        "东关小学现有学生{1203人}。西关小学现有学生{1230人}。",
        "全县教职工{4462人}。除全县教职工{4642人}外，另聘保安。",
        "全县在校生{5231人}。各乡镇情况如下：河口镇在校生{523人}。",
        "我县有高中{3所}。我县有高中{30处}校舍。",
        "全县在校生{5231人}。全县初中在校生{5213人}。",
        "全县专任教师{4324名}。全县专任教师{4342名}的目标要如期实现。",
        "全县专任教师{4324名}。全县应有专任教师{4342名}，仍有缺口。",
        "全县专任教师{4324名}。全县专任教师平均{4342元}。",
        "全县小学、初中教师分别为{4324名}、{4342名}。",
        "上半年，全县受助学生{3960人次}。下半年，全县受助学生{3690人次}。"
      })
  void otherNumbersAreNoTotalsToldAgain(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"松岭县{2023年}教育工作总结", "关于松岭县{2023年}教育工作情况的报告"})
  void aTitleNamesPlaceAndYear(String title) {
    String told = "\n{2023年}，在校生达{5231人}。截至目前，松岭县在校生总量为{5213人}，保持稳定。";
    assertThat(read(title + told)).endsWith("[yes unknown]");
    assertThat(read(title + told.replace("松岭", "河口"))).isEmpty();
    assertThat(read(title + told.replace("{2023年}", "{2022年}"))).isEmpty();
  }

  @Test
  void aParagraphThatOpensWithAllMayNameVillages() {
    String told = "全县在校生{5231人}。\n年末，全县行政村建有广场。道路通畅。在校生达到{5213人}，保持稳定。";
    assertThat(read(told)).endsWith("[yes unknown]");
    assertThat(read(told.replace("年末，全县", "东山"))).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join(
        "; ",
        Marked.shown(passage, new SameAgainReader(passage, new StatementTime(passage)).read()));
  }
}
