package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to an area or to so many people, and ratios, beside what they follow from. */
class DensityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          总人口{7200人}，幅员{24平方公里}，人口密度为每平方公里{300人}。 ⇒ whole 1000000×7200人 count 24平方公里 statement 300人
          辖区面积{24平方公里}，常住人口{7200人}，人口密度达{290人}。 ⇒ whole 1000000×7200人 count 24平方公里 statement 290人
          种植油菜{600亩}，总产{90000公斤}，平均亩产{150公斤}。 ⇒ whole 90000公斤 count 600亩 statement 150公斤
          油菜播种面积{600亩}，亩产{160公斤}，总产量{90000公斤}。 ⇒ whole 90000公斤 count 600亩 statement 160公斤
          油菜种植面积{600亩}，总产{90000公斤}，油菜亩产{160公斤}。 ⇒ whole 90000公斤 count 600亩 statement 160公斤
          常住人口{24000人}，床位{96张}，每千人口床位{4张}。 ⇒ whole 1000×96张 count 24000人 statement 4张
          全镇人口{24000人}，共有车位{96个}，每万人拥有车位{50个}。 ⇒ whole 10000×96个 count 24000人 statement 50个
          男{660人}，女{600人}，男女比例{1.1:1}。 ⇒ whole 660人 count 600人 statement 1.1:1
          男生{600人}，女生{660人}，男女生之比为{1:1.2}。 ⇒ whole 660人 count 600人 statement 1:1.2
          普高招生{660人}，中职招生{600人}，普职比为{1.3:1}。 ⇒ whole 660人 count 600人 statement 1.3:1
          公办园{60所}，民办园{40所}，公办与民办之比为{1.5:1}。 ⇒ whole 60所 count 40所 statement 1.5:1
          全校学生{960人}，教师{60人}，师生比为{1:18}。 ⇒ whole 960人 count 60人 statement 1:18
          """)
  void whatFollowsFromTwoNumbersIsTied(String text, String expected) {
    assertThat(read(text)).singleElement().asString().startsWith("quotient " + expected + " [yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "油菜种植面积{600亩}，总产{90000公斤}，样板园{50亩}，单产{210公斤}。",
        "总人口{7200人}，城区面积{24平方公里}，城区人口密度为每平方公里{900人}。",
        "户籍人口{7200人}、常住人口{6900人}，幅员{24平方公里}，人口密度为{288人}。",
        "总人口{7200人}，其中城镇人口{3600人}，幅员{24平方公里}，城区人口密度为{900人}。",
        "总人口{7200人}，幅员{24平方公里}，人口密度比上年增加{9人}。",
        "油菜面积{600亩}，小麦面积{900亩}，总产{90000公斤}，亩产{150公斤}。",
        "粮食总产{90000公斤}，耕地面积{600亩}，小麦亩产{190公斤}。",
        "去年总产{90000公斤}，今年播种{600亩}，亩产{190公斤}。",
        "总产{90000公斤}，播种面积{600亩}，最高亩产{310公斤}。",
        "播种面积{600亩}，总产{90000公斤}，其中杂交油菜亩产{190公斤}。",
        "常住人口{24000人}，床位{96张}，每千人口医师{3人}。",
        "农村人口{24000人}，床位{96张}，每千人口床位{4张}。",
        "床位{96张}，其中内科床位{30张}，人口{24000人}，每千人口床位{4张}。",
        "男教师{60人}，女教师{90人}，学生男女比例为{1.1:1}。",
        "男生{660人}，女生{600人}，其中高一男女比例为{1.4:1}。",
        "男{660人}，女{600人}，出生人口男女性别比为{1.2:1}。",
        "高中招生{660人}，其中中职升学{60人}，普职比为{1.2:1}。",
        "高中招生{660人}，中职毕业{600人}，普职比为{1.2:1}。",
        "医生与护士之比为{1:1.4}。",
        "执业（助理）医师{40人}，护士{60人}，医护比为{1:1.4}。",
        "甲队与乙队之比为{3:1}，甲队得{62人}，乙队得{58人}。",
        "男生{660人}，教师{60人}，女生{600人}，男女比例{1.2:1}。",
        "寄宿学生{960人}，教师{60人}，师生比为{1:18}。",
        "全校学生{960人}，女教师{60人}，师生比为{1:18}。",
        "全校学生{960人}，教师{60人}，高中部师生比为{1:12}。",
      })
  void otherFiguresAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    Stream<Tie> ties =
        Stream.of(
                new QuotientReader(passage).read(),
                new DensityReader(passage).read(),
                new RatioReader(passage).read())
            .flatMap(List::stream);
    return Marked.shown(passage, ties.toList());
  }
}
