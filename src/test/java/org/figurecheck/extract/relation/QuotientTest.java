package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Averages and what each has, beside the total and the count, and what only looks like them. */
class QuotientTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          户均补助金{573元}，总额为{9168元}，惠及贫困户{16户}。 ⇒ whole 9168元 count 16户 statement 573元 [yes
          学生共{16人}，资助金合计{9168元}，平均每名学生{573元}。 ⇒ whole 9168元 count 16人 statement 573元 [yes
          全县{12个}村共安排村民{9168人}，村均{764人}。 ⇒ whole 9168人 count 12个 statement 764人 [yes
          學生{480人}，涉及班級{12個}，班均{40人}。 ⇒ whole 480人 count 12个 statement 40人 [yes
          {15所}学校各{8人}，共{120人}。 ⇒ whole 120人 count 15所 statement 8人 [yes
          绣娘工坊{12个}（县级{5个}、乡级{7个}），学徒{156人}，平均每个工坊{13人}。 ⇒ whole 156人 count 12个 statement 13人 [yes
          车队{9个}、班组{36个}，司机{1080人}，平均每个班组{30人}。 ⇒ whole 1080人 count 36个 statement 30人 [yes
          举办义诊{12场次}，就诊{960人次}，平均每场{80人}。 ⇒ whole 960人次 count 12场次 statement 80人 [yes
          {40家}诊所加入{8个}医共体，平均每个医共体{5家}。 ⇒ whole 40家 count 8个 statement 5家 [yes
          设{4个}片区，每个片区{11个}网格，共{44个}网格。 ⇒ whole 44个 count 4个 statement 11个 [yes
          为{5个}乡镇每个配备公办园{11所}，总计{55所}。 ⇒ whole 55所 count 5个 statement 11所 [yes
          {12所}学校各补助{50元}，共发放补助{600元}。 ⇒ whole 600元 count 12所 statement 50元 [yes
          {5年}来共招聘教师{450人}，年均招聘{90人}。 ⇒ whole 450人 count 5年 statement 90人 [yes
          {3年}来投入{450元}，平均每年{150元}。 ⇒ whole 450元 count 3年 statement 150元 [unknown
          在校学生{480人}，教学班{12个}，平均班额{40人}。 ⇒ whole 480人 count 12个 statement 40人 [yes
          为{12个}乡镇各配备{5人}，累计配备{108人}。 ⇒ whole 108人 count 12个 statement 5人 [unknown
          举办讲座{12场}，听众{960人}，平均每场{90人}。 ⇒ whole 960人 count 12场 statement 90人 [yes
          完成{8个}乡镇{24所}学校厨房改造，共投入{3600元}，校均{150元}。 ⇒ whole 3600元 count 24所 statement 150元 [yes
          办理贷款{1860笔}，金额{9300元}，笔均{5元}。 ⇒ whole 9300元 count 1860笔 statement 5元 [yes
          新建公租房{96套}，分布在石湾、高坪{3个}乡镇，每个乡镇{32套}。 ⇒ whole 96套 count 3个 statement 32套 [unknown
          班级{12个}；学生{480人}，男生{260人}，女生{220人}，班均{40人}。 ⇒ whole 480人 count 12个 statement 40人 [yes
          照明改造{432元}（{36间}诊室，每间{12元}）。 ⇒ whole 432元 count 36间 statement 12元 [unknown
          为{168名}群众发放补助{2100元}，每人{12.5元}。 ⇒ whole 2100元 count 168名 statement 12.5元 [yes
          房租{9168元}，材料费{764元}，学生{12人}，生均材料费{60元}。 ⇒ whole 764元 count 12人 statement 60元 [yes
          组织{16名}社工探望独居老人、困境儿童家庭{240户}，人均探望{15户}。 ⇒ whole 240户 count 16名 statement 15户 [yes
          举办夜校{36期}，培训工人{4320人次}，期均参训{120人次}。 ⇒ whole 4320人次 count 36期 statement 120人次 [yes
          召开协调会{26次}，解决问题{208个}，次均{9个}。 ⇒ whole 208个 count 26次 statement 9个 [yes
          改造管网{25处}，投入资金{1500元}，处均投入{60元}。 ⇒ whole 1500元 count 25处 statement 60元 [yes
          举办夜校{36期}，平均每期培训{120人次}，共培训{4320人次}。 ⇒ whole 4320人次 count 36期 statement 120人次 [yes
          举办宣讲{36场}，听众{4320人次}，平均每场听众{120人次}。 ⇒ whole 4320人次 count 36场 statement 120人次 [yes
          举办宣讲{36场}，听众{4320人次}、场均{120人次}。 ⇒ whole 4320人次 count 36场 statement 120人次 [yes
          成立{18个}劳模工作室，每个工作室带徒{12名}，共{226名}。 ⇒ whole 226名 count 18个 statement 12名 [yes
          新增录播教室{96处}，{12所}学校各{8处}。 ⇒ whole 96处 count 12所 statement 8处 [unknown
          """)
  void quotientsAreTied(String text, String expected) {
    assertThat(read(text)).singleElement().asString().startsWith("quotient " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人口{16人}，产值{9168元}，人均收入{573元}。",
        "初中资助{120人}、高中资助{90人}，发放{9168元}，人均{573元}。",
        "设{3个}年级，每个年级{6个}班，每班{45人}，共{810人}。",
        "{15所}学校各{8人}，{3所}幼儿园各{2人}，共{126人}。",
        "{8个}乡镇，每个乡镇{2人}，{86个}村，每个村{1人}，合计{102人}。",
        "{36所}学校有食堂，其中{12所}学校各有{2个}，共计{48个}。",
        "为{168名}群众发放补助{2100元}，每人最高{30元}。",
        "发放{80名}、{50名}、{30名}，奖金{960元}，人均{6元}。",
        "{3个}年级，每年级{6个}班，每班{45人}，共{810人}。",
        "评出{12个}村、{24户}，每个村奖励{200元}，每户奖励{5元}，共计{2520元}。",
        "设{4个}社团，每班{2名}同学参加，共{86名}。",
        "救助{16人}，发放{9168元}，平均每人每月{48元}。",
        "户均补助{573元}。总额{9168元}，惠及{16户}。",
        "户均补助{573元}，培训投入{9168元}，惠及{16户}。",
        "{5年}来招聘教师{450人}、校医{60人}，年均招聘{90人}。",
        "{5年}来投入{450元}，年均增加{90元}。",
        "{5年}前投入{450元}。年均投入{90元}。",
        "举办夜校{36期}，培训工人{4320人次}，秋季期均{130人次}。",
        "举办夜校{36期}，培训工人{4320人次}，{4期}均达{130人次}。",
        "去年举办夜校{36期}、培训工人{4320人次}，今年平均每期{130人次}。",
        "组织{16名}社工探望老人{240户}，人均每月探望{2户}。",
        "组织{16名}社工探望老人{240户}，要求人均探望{20户}。",
        "举办讲座{30场}、听众{2880人次}，{12场}均达到{150人次}。",
        "成立{18个}劳模工作室，每个车间{12名}代表，共{300名}。",
        "表彰先进集体{12个}、先进个人{60名}，发放奖金{480元}，人均{5元}。",
        "成立{18个}学校社团，每个学校{2名}指导老师，共{48名}。",
        "教师{480人}，教学班{12个}，平均班额{40人}。",
        "在校学生{480人}，教学班{12个}，高中平均班额{40人}。",
        "耕地{9168元}，总人口{16人}，农业人口人均耕地{573元}。",
        "举办讲座{12场}，听众{960人}，骨干讲座平均每场{90人}。",
        "在校学生{480人}，教学班{12个}，其中城区拥挤，平均班额{40人}。",
        "{5年}来共接诊{450人}，年均治愈{90人}。",
        "{12个}乡镇各{5人}、{8个}街道各{6人}，共{108人}。",
        "{12所}学校各配备校医{2人}，全县共有校医{68人}。",
        "新增教室{90处}，其中{12所}学校各{5处}。",
        "新增教室{90处}，{12所}学校各{5处}，街道新增{3处}。"
      })
  void otherFiguresAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          人口密度为：平均{224人}，城区{190人}，东乡{325人}，南乡{209人}。 ⇒ whole 224人 part 190人 + 325人 + 209人 [yes unknown]
          """)
  void averagesAreTiedToThoseOfTheirGroups(String text, String expected) {
    assertThat(averages(text)).containsExactly("mean-of-parts " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平均{424人}，城区{190人}，东乡{325人}，南乡{209人}。",
        "每校平均{224人}，城区{190人}，东乡{325人}，南乡{209人}。",
        "平均{224人}，城区{190人}，东乡{325人}。"
      })
  void otherAveragesAreNotTied(String text) {
    assertThat(averages(text)).isEmpty();
  }

  private static List<String> averages(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new AverageReader(passage).read());
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    Stream<Tie> ties =
        Stream.of(
                new QuotientReader(passage).read(),
                new EachReader(passage).read(),
                new YearlyMeanReader(passage).read())
            .flatMap(List::stream);
    return Marked.shown(passage, ties.toList());
  }
}
