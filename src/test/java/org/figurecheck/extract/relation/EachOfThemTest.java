package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each has of more than one thing, before all have it, or of a sum; and what only seems so.
 */
class EachOfThemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{288个}，每处{3个}。 ⇒ whole 288个 count 96处 statement 3个 [unknown
          水域{96处}，警示牌{480块}、平均每处{5块}，救生圈{384个}、每处{3个}。 ⇒ whole 384个 count 96处 statement 3个 [unknown
          委员每人联系{4户}商户，{8名}委员共联系{36户}。 ⇒ whole 36户 count 8名 statement 4户 [yes
          每名网格员联系{12户}家庭，{45名}网格员共联系{540户}。 ⇒ whole 540户 count 45名 statement 12户 [yes
          企业共捐赠慰问金{960元}，慰问困难职工{320名}，每人{3元}。 ⇒ whole 960元 count 320名 statement 3元 [unknown
          发放救助金{432元}，救助家庭{144户}，每户{4元}。 ⇒ whole 432元 count 144户 statement 4元 [unknown
          """)
  void eachOfThemIsTied(String text, String expected) {
    assertThat(read(text)).singleElement().asString().startsWith("quotient " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水域{96处}，警示牌{480块}，平均每处{5块}；新增救生圈{192个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；重点水域{24处}配备救生圈{72个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；其中重点水域配备救生圈{72个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{290个}，每处{3个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；计划配备救生圈{400个}，每处{5个}。",
        "水域{96处}，警示牌{480块}，平均每处{5块}；配备救生圈{400个}，每个水库{20个}。",
        "委员每人联系{4户}商户，{8名}委员共走访{56户}。",
        "委员每人联系{4户}商户，{8名}职工代表共联系{16户}。",
        "每名网格员联系{12户}家庭，{45名}党员共联系{90户}。",
        "发放助学金{1400元}，奖励优秀学生{20名}，每人{50元}。",
        "下达助学资金{1400元}，资助新生{20名}，每人{50元}。",
        "发放助学金{1400元}，其中资助新生{20名}，每人{50元}。",
        "发放助学金{1400元}，资助新生{20名}，每人{50元}，在校生{20名}，每人{30元}。",
        "发放助学金{1400元}，资助学生{20名}，每人每年{50元}。"
      })
  void othersAreNotTied(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    Stream<Tie> ties =
        Stream.of(
                new SecondMeans(passage).read(new QuotientReader(passage).read()),
                new EachBeforeAll(passage).read(),
                new Grants(passage).read())
            .flatMap(List::stream);
    return Marked.shown(passage, ties.toList());
  }
}
