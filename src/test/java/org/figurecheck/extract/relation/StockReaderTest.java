package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of some, held against all there is, which a report told at its beginning. */
class StockReaderTest {
  private static final String HEAD = "云溪县2023年教育工作总结\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全县现有各级各类学校{126所}，教师{4236人}。|完成{38所}学校的改造。 ⇒ within-stock whole 126所 part 38所
          全县现有学校{126所}。|完成{238所}学校的改造。有{96所}中小学达标。 ⇒ within-stock whole 126所 part 238所 + 96所
          全县现有学校{126所}。专任教师{4236人}。|{320名}教师到农村支教，参与教师{5310人}。 ⇒ within-stock whole 4236人 part 320名 + 5310人
          全县现有教职工{4636人}，专任教师{4236人}。|{4510名}教师参加考核。 ⇒ within-stock whole 4636人 part 4510名
          我县现有在校学生{5800人}。|资助学生{6200名}。 ⇒ within-stock whole 5800人 part 6200名
          截至2023年底，全县现有教师{426人}。|组织{530名}教师参加考核，其中优秀{32人}。 ⇒ within-stock whole 426人 part 530名
          全县辖{18个}乡镇、{210个}行政村。|{236个}村通了客车。 ⇒ within-stock whole 210个 part 236个
          全县现有{126所}各级各类学校。|{138所}学校达标。 ⇒ within-stock whole 126所 part 138所
          全镇辖{18个}村。|{21个}村完成改厕。 ⇒ within-stock whole 18个 part 21个
          全县辖{18个}乡镇。|分布在{4个}乡镇，{21个}乡镇设点。 ⇒ within-stock whole 18个 part 4个 + 21个
          云溪县共有{210个}行政村。|{236个}村通了客车。 ⇒ within-stock whole 210个 part 236个
          全县现有幼儿园{64所}。|{72所}公办幼儿园达标。 ⇒ within-stock whole 64所 part 72所
          """)
  void someAreHeldAgainstAll(String text, String expected) {
    assertThat(read(HEAD + text.replace('|', '\n'))).isEqualTo(expected + " [unknown unknown]");
  }

  @Test
  void aTitleWithoutAPlaceLeavesItToTheFirstWords() {
    assertThat(read("教育概况\n青石区现有学校{126所}。\n完成{138所}学校的改造。"))
        .isEqualTo("within-stock whole 126所 part 138所 [unknown unknown]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全县现有学校{126所}。|有{63所}学校达标，占全县学校总数的{50%}。 ⇒ share-of whole 126所 part 63所 share 50% [unknown unknown]
          全县现有学校{126所}，专任教师{4236人}。|交流教师{424人}，占专任教师的{18%}。 ⇒ share-of whole 4236人 part 424人 share 18% [no unknown]
          全县现有在职教职工{4636人}。|党员{927人}（占教职工{20%}）。 ⇒ share-of whole 4636人 part 927人 share 20% [no unknown]
          """)
  void sharesAreOfAllThereIs(String text, String expected) {
    assertThat(shares(HEAD + text.replace('|', '\n'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县现有学校{126所}。\n有{63所}学校达标，占全省学校总数的{2%}。",
        "全县现有学校{126所}。\n有{63所}学校达标，占公办学校的{60%}。",
        "全县现有学校{126所}。\n{2015年}有{63所}学校达标，占学校总数的{60%}。",
        "全县现有专任教师{4236人}。\n高级教师{927人}，占教师总数的{20%}。",
        "全县现有专任教师{4236人}。\n高级教师{927人}。中级教师增加，占专任教师的{42%}。",
        "县一中现有专任教师{236人}。\n高级教师{92人}，占专任教师的{20%}。",
        "全县现有教职工{4236人}。\n表彰{92人}，占全省教职工的{20%}。"
      })
  void sharesOfOthersAreLeftAlone(String text) {
    assertThat(shares(HEAD + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全县现有学校{126所}。\n接待来自全省的{238所}学校。",
        "全县现有学校{126所}。\n计划到2030年改造{238所}学校。",
        "全县现有学校{126所}。\n下一步工作思路\n改造{238所}学校。",
        "全县现有学校{126所}。\n{2015年}改造{238所}学校。",
        "全县现有学校{126所}。\n五年来改造{238所}学校。",
        "全县现有民办学校{26所}。\n改造{38所}学校。",
        "县一中现有教师{226人}。\n{320名}教师到农村支教。",
        "全县教育事业发展。县一中创办于1956年，现有教师{226人}。\n{320名}教师到农村支教。",
        "全县有县一中、县二中等学校，其中县一中教师{226人}。\n{320名}教师到农村支教。",
        "全县现有教师{426人}。\n累计培训教师{5300名}。",
        "全县现有教师{426人}。\n招聘教师{530名}。",
        "全县现有教师{426人}，全县共有教师{462人}。\n{530名}教师到农村支教。",
        "全县现有教师{426人}。\n幼儿园、中小学、职校{520名}教师签订承诺书。",
        "全县现有在校学生{5800人}。\n走访{6200名}学生家长。",
        "全县现有在校学生{5800人}。\n白石县学生{6200人}。",
        "全县现有在校学生{5800人}。\n资助学生{6200人次}。",
        "全县辖{18个}乡镇。\n新建{21个}乡镇卫生院。",
        "全县共有{210个}行政村。\n建成{236个}村卫生室。",
        "全县共有{210个}行政村。\n{236个}村（社区）达标。",
        "全县现有学校{126所}。\n检查{198所}学校、幼儿园。",
        "全县现有在校学生{5800人}。\n组织研学{120次}，{6200名}学生参加。",
        "全县现有学校{126所}。\n存在短板。下一步工作安排，改造{238所}学校。",
        "全县现有特殊教育学校{1所}，教师{36人}。\n{320名}教师参加考核。",
        "全县现有学校{126所}。\n全市{382所}学校参加监测。",
        "全县现有学校{126所}。\n近三年改造{238所}学校。",
      })
  void othersAreNotHeldAgainstThem(String text) {
    assertThat(read(HEAD + text)).isEmpty();
  }

  private static String shares(String text) {
    Passage passage = Marked.passage(text);
    StockShares shares = new StockShares(passage, new StockTold(passage));
    return String.join("; ", Marked.shown(passage, shares.read(Set.of())));
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join(
        "; ", Marked.shown(passage, new StockReader(passage, new StockTold(passage)).read()));
  }
}
