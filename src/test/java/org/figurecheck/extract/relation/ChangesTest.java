package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels with the level before and the change between, in many an order, and what is none. */
class ChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          入园率较上年提高{5.5个百分点}，由{73.7%}提升至{79.2%}。 ⇒ from-to base 73.7% level 79.2% change 5.5个百分点 [yes
          入园率较上年降低{2.5个百分点}，由{67.8%}提升至{70.3%}。 ⇒ from-to base 67.8% level 70.3% change 2.5个百分点 [no
          入园率较上年降低{2.5个百分点}，由{67.8%}提升至{70.3%}。 ⇒ from-to base 67.8% level 70.3% [yes
          投诉由{40家}降到{28家}，下降率{30%}。 ⇒ from-to base 40家 level 28家 change 30% [no
          {2022年}，合格率为{85.1%}，{2023年}回落至{90.7%}，提高{5.6个百分点}。 ⇒ from-to base 85.1% level 90.7% [no
          {2022年}，合格率为{85.1%}，{2023年}回落至{90.7%}，提高{5.6个百分点}。 ⇒ from-to base 85.1% level 90.7% change 5.6个百分点 [yes
          产值{690元}，比上年的{600元}增加{90元}，增长{15%}。 ⇒ from-to base 600元 level 690元 change 90元 + 15% [yes
          {2021年}票款{600元}，{2022年}票款{690元}，增加{90元}，增长{15%}。 ⇒ from-to base 600元 level 690元 change 90元 + 15% [yes
          {2022年}票款{690元}，{2021年}票款{600元}，增加{90元}，增长{15%}。 ⇒ from-to base 600元 level 690元 change 90元 + 15% [yes
          低保标准由{620元}/月、{4100元}/年提高到{780元}/月、{6900元}/年。 ⇒ from-to base 620元 level 780元 [yes
          标准由每月{620元}、每年{4100元}提高到每月{780元}、每年{6900元}。 ⇒ from-to base 4100元 level 6900元 [yes
          产值{690元}，与上年{600元}相比增加{90元}。 ⇒ from-to base 600元 level 690元 change 90元 [yes
          维修费{510元}，比预算{600元}减少{90元}，下降{15%}。 ⇒ from-to base 600元 level 510元 change 90元 + 15% [no
          志愿者{480人}。志愿者总数较去年的{500人}减少{20人}，下降{4%}。 ⇒ from-to base 500人 level 480人 change 20人 + 4% [no
          志愿者总数较去年的{500人}减少{20人}，下降{4%}。 ⇒ growth-rate share 4% base 500人 change 20人 [no
          {2022年}招聘教师{21名}，{2023年}增加到{34名}，较之增长{61.9%}。 ⇒ from-to base 21名 level 34名 change 61.9% [yes
          {2022年}学前三年入园率为{71.1%}，{2023年}提升至{71.5%}，提高{0.4个百分点}。 ⇒ from-to base 71.1% level 71.5% change 0.4个百分点 [yes
          去年在校生为{320人}，今年降至{280人}，下降{12.5%}。 ⇒ from-to base 320人 level 280人 change 12.5% [no
          招聘教师{130名}左右，同比增加{15.7%}，上年同期为{108名}。 ⇒ from-to base 108名 level 130名 change 15.7% [yes
          建档{260家}，较{2022年}（{303家}）减少将近{40家}。 ⇒ from-to base 303家 level 260家 change 40家 [no
          合格率为{69.8%}，上年为{68.5%}，提高{1.3%}。 ⇒ from-to base 68.5% level 69.8% change 1.3% [yes
          合格率为{69.8%}，上年为{68.5个百分点}，提高{1.3个百分点}。 ⇒ from-to base 68.5个百分点 level 69.8% change 1.3个百分点 [yes
          在校生下降{8%}至{460人}，上年为{500人}。 ⇒ from-to base 500人 level 460人 change 8% [no
          去年在园幼儿{500人}，今年下降{8%}至{460人}。 ⇒ from-to base 500人 level 460人 change 8% [no
          招生增长{12%}，达到{224人}，上年为{200人}。 ⇒ from-to base 200人 level 224人 change 12% [yes
          今年招聘护士{69名}。去年为{60名}，增长{15%}。 ⇒ from-to base 60名 level 69名 change 15% [yes
          会员{690人}，比成立时的{600人}增加{90人}。 ⇒ from-to base 600人 level 690人 change 90人 [yes
          上年会员{600人}，今年{690人}，增加{90人}。 ⇒ from-to base 600人 level 690人 change 90人 [yes
          {2020年}户均收入{600元}，{2021年}达到{690元}，增长{16%}。 ⇒ from-to base 600元 level 690元 change 16% [yes
          产值{690元}，同比增收{90元}，增长{15%}。 ⇒ growth-rate share 15% level 690元 change 90元 [yes
          {2023年}教师{1200人}。{2024年}净增{25人}，总数达到{1225人}。 ⇒ from-to base 1200人 level 1225人 change 25人 [yes
          民间投资占比{34%}、提高{1.3个百分点}。 ⇒ growth level 34% change 1.3个百分点 [yes
          面积占比达到{66%}，近{3年}提升{21个百分点}。 ⇒ growth level 66% change 21个百分点 [yes
          利润增速为{4.7%}，比上年提高{5.2个百分点}。 ⇒ growth level 4.7% change 5.2个百分点 [unknown
          招生增长{12%}，达到{224人}。 ⇒ growth level 224人 change 12% [yes
          儿童由{1320人}减少到{1180人}，减少{140人}，下降{10.6%}。 ⇒ from-to base 1320人 level 1180人 change 140人 + 10.6% [no
          将{18个}股室整合为{11个}，减少{8个}。 ⇒ from-to base 18个 level 11个 change 8个 [no
          把{18个}股室压缩为{11个}，精简{7个}。 ⇒ from-to base 18个 level 11个 change 7个 [
          床位{830家}，比上年增加{120家}，减少{12.6%}。 ⇒ growth-rate share 12.6% level 830家 change 120家 [yes
          床位{830家}，比上年增加{120家}，减少{12.6%}。 ⇒ growth-rate share 12.6% level 830家 change 120家 [no
          """)
  void changesAreReadWithTheWayTheyWent(String text, String expected) {
    assertThat(read(text)).anySatisfy(line -> assertThat(line).startsWith(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          {2022年}招生{120人}，{2023年}毕业{130人}，增加{10人}。
          {2022年}末贷款{35元}，{2023年}新增贷款{5元}，增长{15.9%}。
          入园率提高{5.5个百分点}，在园幼儿由{738人}增加到{792人}。
          今年在校生为{320人}，去年降至{280人}，下降{12.5%}。
          {2022年}资助学生{120人}，今年{130人}，增加{10人}。
          去年学生为{320人}，教师增长{5%}，达到{280人}。
          {1985年}有镇{11个}。{1986年}增设{5个}镇，全县共有村{26个}。
          去年投入{320元}，今年教师增加{5人}，达到{280人}。
          去年学生为{320人}，今年教师{280人}，下降{12.5%}。
          将{18个}村划分为{11个}片区，减少{8个}。
          将{18所}学校纳入{11所}集团校，减少{8所}。
          将{18个}股室整合为{11个}，增加教师{3人}。
          今年接待游客{690人}。去年接待外宾{60人}，增长{15%}。
          今年修路{690处}。去年为规划年，新建{60处}，增长{15%}。
          会员{690人}，比成立时增加{90人}。
          {2021年}植树{690处}，{2020年}{600处}，今年计划增加{15%}。
          上年结转{600元}，今年{690元}，增加项目{12个}。
          合格率提高{5.5个百分点}，分别由{3家}、{4家}承担。
          {2022年}票款{690元}，{2021年}团费{600元}，增加{90元}，增长{15%}。
          志愿者{480人}。女志愿者总数较去年的{500人}减少{20人}，下降{4%}。
          {2020年}志愿者{480人}。{2022年}，志愿者总数较去年的{500人}减少{20人}，下降{4%}。
          志愿者{480人}，{90人}是新人。志愿者总数较去年的{500人}减少{20人}，增长{4%}。
          """)
  void otherFiguresAreNoLevelsOfOneThing(String text) {
    assertThat(read(text))
        .noneMatch(line -> line.startsWith("from-to") && line.contains(" change "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          产值{690元}，比上年的{600元}增加{90元}，增长{15%}。 ⇒ 1
          产值{690元}，比上年增加{90元}，增长{15%}。 ⇒ 1
          {2022年}票款{690元}，{2021年}票款{600元}，增加{90元}，增长{15%}。 ⇒ 1
          产值由{600元}增加到{650元}，再由{650元}增加到{690元}，共增加{90元}。 ⇒ 2
          产值由{600元}增加到{690元}，增加{90元}，增长{15%}。 ⇒ 1
          探头由{600个}增加到{690个}，新增{90个}。 ⇒ 1
          护士{690名}，较上年的{600名}多招{90名}，增长{15%}。 ⇒ 1
          产值{690元}，比上年的{600元}增加{90元}，下降{15%}。 ⇒ 2
          产值{690元}，比上年的{600元}增加{90元}，比{2018年}的{500元}增加{190元}。 ⇒ 2
          """)
  void whatIsToldOfOneChangeIsOneTie(String text, long expected) {
    assertThat(
            read(text).stream()
                .filter(line -> line.startsWith("from-to") || line.startsWith("growth")))
        .as("%s", read(text))
        .hasSize((int) expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          产值由{600元}增加到{650元}，再由{650元}增加到{690元}，共增加{90元}。 ⇒ base 600元 level 690元 change 90元
          产值由{600元}增加到{650元}，{2022年}由{650元}增加到{690元}，累计增加{80元}。 ⇒ base 600元 level 690元 change 80元
          产值由{600元}增加到{650元}，再由{650元}增加到{690元}，增加{40元}。 ⇒ base 650元 level 690元 change 40元
          产值由{600元}增加到{650元}，税金由{50元}增加到{90元}，共增加{40元}。 ⇒ base 50元 level 90元 change 40元
          """)
  void whatIsToldOfAllStepsStartsFromTheFirst(String text, String expected) {
    assertThat(read(text)).anyMatch(line -> line.startsWith("from-to " + expected));
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, ProseTies.of(passage));
  }
}
