package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares, growth, pairings, totals, series and restatements, and what only looks like them. */
class ClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          学生{2000人}中有{1500人}参加，占{75%}。 ⇒ share-of whole 2000人 part 1500人 share 75%
          學生{2000人}中有{1500人}參加，占{75%}。 ⇒ share-of whole 2000人 part 1500人 share 75%
          教师{860人}，其中女教师{612人}，占{71.2%}。 ⇒ share-of whole 860人 part 612人 share 71.2%
          教师{860人}，其中女教师{612人}（占{71.2%}）。 ⇒ share-of whole 860人 part 612人 share 71.2%
          专任教师{860人}。研究生学历{86人}，占专任教师总数的{10%}。 ⇒ share-of whole 860人 part 86人 share 10%
          抽检食堂{40家}，合格{38家}，合格率{95%}。 ⇒ share-of whole 40家 part 38家 share 95%
          在校生{2000人}，参加课后服务{1500人}，参与率达{75%}。 ⇒ share-of whole 2000人 part 1500人 share 75%
          计划补充教师{60人}，招考、选调分别为{45人}、{15人}。 ⇒ whole-parts whole 60人 part 45人 + 15人
          Of the {2000} students, {1500} are boarders, or {75%}. ⇒ share-of whole 2000 part 1500 share 75%
          Of the {40} new schools, {46} have been built. ⇒ whole-parts whole 40 part 46
          The county had {40} schools: {28} primary schools and {12} middle schools. ⇒ whole-parts whole 40 part 28 + 12
          参加{1500人}，占全县学生{2000人}的{75%}。 ⇒ share-of whole 2000人 part 1500人 share 75%
          由{200人}增加到{250人}，增长{25%}。 ⇒ from-to base 200人 level 250人 change 25%
          升学率由{80%}提高到{85%}，提高{5个百分点}。 ⇒ from-to base 80% level 85% change 5个百分点
          经费由{2022年}的{800元}增加到{2024年}的{960元}，增长{20%}。 ⇒ from-to base 800元 level 960元 change 20%
          上线{54人}，比上年增加{6人}。 ⇒ growth level 54人 change 6人
          小学、初中巩固率分别为{100%}、{98.3%}。 ⇒ respectively item 小学 + 初中巩固率 statement 100% + 98.3%
          小学、初中、高中巩固率分别为{100%}、{98.3%}。 ⇒ respectively item 小学 + 初中 + 高中巩固率 statement 100% + 98.3%
          {2022年}、{2023年}经费分别为{82元}、{89元}，{2024年}达到{96元}。 ⇒ respectively item 2022年 + 2023年经费 statement 82元 + 89元
          {2012年}和{2015年}分别入选全国试点、省级示范。 ⇒ respectively item 全国试点 + 省级示范 statement 2012年 + 2015年
          中心校{12所}、村小{35所}，共计{47所}。 ⇒ whole-parts whole 47所 part 12所 + 35所
          实施{三年}行动计划（{2023-2025年}）。 ⇒ plan-span count 三年 statement 2023-2025年
          本科上线{1305人}；录取{1216人}。 ⇒ whole-parts whole 1305人 part 1216人
          存在{两个}问题：师资不足、经费短缺、设施老化。 ⇒ list-count count 两个 item 师资不足 + 经费短缺 + 设施老化
          建立{三个}层面（县、镇、校）的机制。 ⇒ list-count count 三个 item 县 + 镇 + 校
          撤并学校{3所}，即：东岭小学（村小），西坪小学（完小），南庄小学。 ⇒ list-count count 3所 item 东岭小学 + 西坪小学 + 南庄小学
          增设{3个}镇：东岭、西坪、南庄。 ⇒ list-count count 3个 item 东岭 + 西坪 + 南庄
          {2021年}、{2022年}和{2023年}{三年}招生平稳。 ⇒ list-count count 三年 item 2021年 + 2022年 + 2023年
          东岭小学、西坪小学等学校{12所}。 ⇒ list-count count 12所 item 东岭小学 + 西坪小学
          东岭、西坪等{900余个}项目开工。 ⇒ list-count count 900余个 item 东岭 + 西坪
          开设专业{38个}，其中会计、护理等是特色专业。 ⇒ list-count count 38个 item 会计 + 护理
          从{2019年}至{2023年}招生平稳。 ⇒ date-span base 2019年 statement 2023年
          撤并学校{4所}（东岭小学、西坪小学、南庄小学）。 ⇒ list-count count 4所 item 东岭小学 + 西坪小学 + 南庄小学
          资助{1250人}，发放资金{750000元}，人均{600元}。 ⇒ quotient whole 750000元 count 1250人 statement 600元
          新增教师{86人}，退休{32人}，净增{54人}。 ⇒ net-change base 32人 level 86人 change 54人
          藏书由{200人}增加到{410人}，翻了一番。 ⇒ multiple base 2×200人 level 410人 change 翻了一番
          男教师、女教师分别占{42%}、{58%}。 ⇒ shares part 42% + 58%
          高一、高二、高三衔接。 ⇒ grade item 高一 + 高二 + 高三
          撤并学校{3所}，分别为东岭小学、西坪小学、南庄小学。 ⇒ list-count count 3所 item 东岭小学 + 西坪小学 + 南庄小学
          帮扶村{4个}，分别是东岭、西坪，南庄及北沟。 ⇒ list-count count 4个 item 东岭 + 西坪
          由{200人}增加到{250人}，年均增长{11.8%}。 ⇒ from-to base 200人 level 250人
          撤并学校{11所}，分别为东岭小学、西坪小学等。 ⇒ list-count count 11所 item 东岭小学 + 西坪小学
          全县有幼儿园{53所}。全县{56所}幼儿园全部达标。 ⇒ same-again statement 53所 + 56所
          全县共建成名师工作室{18个}。全县{16个}名师工作室全年送教下乡。 ⇒ same-again statement 18个 + 16个
          全縣現有專任教師{860人}。全縣專任教師為{806人}。 ⇒ same-again statement 860人 + 806人
          """)
  void claimsAreReadWithTheirMembers(String text, String expected) {
    assertThat(read(text)).anySatisfy(line -> assertThat(line).startsWith(expected + " ["));
  }

  @Test
  void whatIsMoreThanTheFigureBeforeItIsNoPartOfIt() {
    assertThat(read("全县教师{60人}，小学、初中学生分别为{450人}、{150人}。"))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("whole-parts"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          参加课后服务学生{1500人}，占比{98.5%}。
          初中毕业生{420人}，升入高中{396人}，升学率{98%}。
          毕业生{420人}。合格{396人}，合格率{98%}。
          学生{2000人}，教师{860人}，占{43%}。
          In {40} schools, {12} teachers were honoured.
          The bureau visited {40} schools: {12} of them twice, {120} teachers spoke.
          教师{860人}，平均年龄{36岁}，占{71.2%}。
          参加学生{1500人}。公办园在园幼儿占比{65%}。
          参加学生{1500人}，公办园在园幼儿占比{65%}。
          学生{2000人}，教师参训率{98%}。
          资助{1250人}，培训教师{30人}，发放资金{750000元}，人均{600元}。
          学校{60所}，退休{32人}，净增{54人}。
          小学女教师占{68%}，初中女教师占{61%}。
          女教师占{68%}，高级职称占{41%}。
          标准高三米，路高四米。
          {2021年}、{2022年}三年级招生。
          东岭、西坪等开展活动{5场}。
          增强“四个意识”，落实“三会一课”。
          前{20名}学生获奖，后{30名}学生补考。
          增设{4个}镇：东岭、西坪、南庄。
          安置率{100%}、送教率{4.47%}。
          本科上线{1305人}，比去年提高{11个百分点}。
          培训教师{300人}，比上年经费增加{500元}。
          {2013年}、{2016年}和{2018年}分别
          诊所比上年增加{120家}；床位比上年增加{4000张}。
          有图书馆{12家}，阅览室比上年增加{30家}。
          三年招生分别为{100人}。
          体育和艺术教育分别占{10%}。
          教师、学生分别增长{5%}。
          选派小学教师{30人}、中学教师{20人}，共{120人}参加。
          培训教师{30人}，投入{500元}，共计{800元}。
          选派教师{4名}（东岭小学、西坪小学）。
          新建学校{3所}，分别位于东岭乡、西坪镇。
          全县有幼儿园{53所}，公办幼儿园{35所}。
          {2023年}全县有专任教师{860人}。{2024年}全县有专任教师{880人}。
          全县计划招聘音乐教师{3人}。全县招聘音乐教师{2人}。
          全县{53所}幼儿园教师参训。全县有幼儿园{55所}。
          公办在校学生{630人}。民办在校学生{99人}。
          """)
  void otherWordsClaimNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void growthKeepsTheBasisOnWhichItWasComputed() {
    assertThat(bases("支出{960元}，比上年增长{5%}。")).containsExactly(Basis.NOMINAL);
    assertThat(bases("按可比口径，支出{960元}，比上年增长{5%}。")).containsExactly(Basis.COMPARABLE);
    assertThat(bases("按不变价计算，产值由{800元}增加到{960元}，增长{15%}。")).containsExactly(Basis.COMPARABLE);
  }

  private static List<Basis> bases(String text) {
    return ProseTies.of(Marked.passage(text)).stream().map(Tie::basis).toList();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, ProseTies.of(passage));
  }
}
