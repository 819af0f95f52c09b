package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of funds, of views and of lists that end with the others. */
class ToldTotalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          基金收入完成{326元}、下降{22.2%}，下级上解收入{12元}，上级补助收入{5元}，上年结转{103元}，基金总收入{446元}。 ⇒ whole 446元 part 326元 + 12元 + 5元 + 103元 [likely likely]
          基金支出完成{70元}，比上年增加{20元}，增长{40%}，调出资金{41元}，基金总支出{111元}。 ⇒ whole 111元 part 70元 + 41元 [likely likely]
          预算收入{124元}，补助收入{93元}、转贷收入{22元}，收入总计{239元}；预算支出{221元}，上解支出{18元}，支出总计{239元}。 ⇒ whole 239元 part 124元 + 93元 + 22元 [likely likely]
          预算收入{124元}，上级补助收入{93元}（含一般性转移支付{61元}），收入合计{217元}。 ⇒ whole 217元 part 124元 + 93元 [likely likely]
          预算收入{124元}，上级补助收入{93元}，收入合计{517元}。 ⇒ whole 517元 part 124元 + 93元 [unknown likely]
          地方预算收入{124元}，增长{5%}，财政总收入{256元}。 ⇒ none
          预算收入{124元}，其中税收收入{82元}，上级补助收入{93元}，收入总计{301元}。 ⇒ none
          预算收入{124元}，上级补助等收入{93元}，收入总计{301元}。 ⇒ none
          预算收入{124元}，基金收入{63元}，收入总计{187元}。 ⇒ none
          预算收入{124元}，上级补助收入{63元}，上年收入总计{187元}。 ⇒ none
          预算收入{124元}，上级补助收入{63元}，支出总计{187元}。 ⇒ none
          预算收入{124元}，上级补助收入{63元}。全县社会总收入{960元}。 ⇒ none
          """)
  void whatIsPassedOnMakesUpATotal(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(first(passage, new BudgetTotals(passage).read(Set.of()))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          实现工业增加值{2841元}，增长{0.5%}。从隶属关系看，市属工业实现增加值{1680元}，下降{3.5%}；县属工业实现增加值{1161元}，增长{6.8%}。 ⇒ whole 2841元 part 1680元 + 1161元 [likely likely]
          实现生产总值{412元}。\\n从油和非油看，非油较好：油经济实现增加值{92元}；非油经济实现增加值{320元}。 ⇒ whole 412元 part 92元 + 320元 [yes yes]
          实现零售总额{624元}。其中，限上零售额{152元}。按经营地分，城镇零售额{483元}，乡村零售额{141元}。 ⇒ whole 624元 part 483元 + 141元 [likely likely]
          完成投资{75元}。从国有和民间看，国有完成投资{40元}（上年{38元}）；民间完成投资{35元}。 ⇒ whole 75元 part 40元 + 35元 [likely likely]
          完成投资{75元}。从城乡看，城镇投资{40元}；农村投资{5元}。 ⇒ whole 75元 part 40元 + 5元 [unknown likely]
          完成投资{75元}。从产业看，第一产业投资{5元}；第三产业投资{30元}；第二产业投资{40元}。 ⇒ whole 75元 part 5元 + 30元 + 40元 [yes yes]
          完成投资{75元}。从市直和地方看，市直投资{40元}，下降{5%}（其中：矿区{30元}）。地方投资{35元}，增长{5%}。 ⇒ whole 75元 part 40元 + 35元 [likely likely]
          完成投资{75元}。\\n从市直和地方看，地方投资{35元}，增长较快。\\n从国有和非国有看，国有投资{60元}；非国有投资{15元}。 ⇒ whole 75元 part 60元 + 15元 [yes yes]
          零售额{527元}。从行业看，批发零售业零售额{486元}；住宿餐饮业零售额{41元}。 ⇒ whole 527元 part 486元 + 41元 [likely likely]
          零售额{527元}。从行业看，批发零售业零售额{486元}；住宿餐饮业零售额{81元}。 ⇒ whole 527元 part 486元 + 81元 [likely likely]
          零售额{527元}。从行业看，汽车零售业零售额{286元}；住宿餐饮业零售额{41元}。 ⇒ none
          完成投资{75元}。从市直和地方看，市直投资{40元}。工业投资{35元}。 ⇒ none
          完成投资{75元}。从市直和地方看，市直投资{40元}。\\n地方投资{35元}。 ⇒ none
          完成投资{75元}。从市直和地方看，市直投资{40元}。民间投资{35元}。 ⇒ none
          完成投资{75元}。从产业看，第一产业投资{5元}；第二产业投资{40元}。 ⇒ none
          完成投资{75元}。从重点行业看，化工投资{40元}；汽车投资{30元}。 ⇒ none
          完成投资{75元}。从化工和汽车看，化工投资{40元}；汽车投资{32元}。 ⇒ none
          完成投资{75元}。从国有和民间看，国有投资比上年增加{3元}；民间投资增加{5元}。 ⇒ none
          农业总产值{75元}。从隶属关系看，市属工业增加值{40元}；县属工业增加值{30元}。 ⇒ none
          去年完成投资{75元}。从隶属关系看，市属投资{40元}；县属投资{30元}。 ⇒ none
          其中，工业投资{75元}。从隶属关系看，市属投资{40元}；县属投资{30元}。 ⇒ none
          工业投资{30元}。从隶属关系看，市属投资{40元}；县属投资{35元}。 ⇒ none
          完成投资{75元}。财政收入{12元}。从隶属关系看，市属投资{40元}；县属投资{35元}。 ⇒ none
          """)
  void viewsThatLeaveNothingOverMakeUpTheirWhole(String text, String expected) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    assertThat(first(passage, new ViewedParts(passage).read(Set.of()))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          审结{62项}，结案率{95%}。在已结案件中，土地案{22项}、治安案{33项}、其他案{7项}。 ⇒ whole 62项 part 22项 + 33项 + 7项 [likely likely]
          从中筛选{59项}审理。全部审结，维持{35项}，改判{15项}，作其他处理{9项}。 ⇒ whole 59项 part 35项 + 15项 + 9项 [likely likely]
          审结{62项}。在已结案件中，土地案{22项}、治安案{33项}。 ⇒ none
          审结{62项}。在已结案件中，土地案{22项}、治安案{33项}、城建案{7项}。 ⇒ none
          受理{80项}，办结{62项}。在所受理的投诉中，噪声{24项}、油烟{36项}、其他{20项}。 ⇒ none
          审结{62项}。判处罚金{12元}。在已结案件中，主要有土地案{22项}、治安案{33项}。 ⇒ none
          审结{62项}。在已结案件中，土地案{22项}，比上年增加{3项}，其他{4项}。 ⇒ none
          审结{62项}。土地案{22项}、治安案{33项}、其他案{3项}。 ⇒ none
          """)
  void theOthersCloseAList(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(first(passage, new ClosedByOthers(passage).read(Set.of()))).contains(expected);
  }

  private static String first(Passage passage, List<Tie> ties) {
    List<String> read = Marked.shown(passage, ties);
    return read.isEmpty() ? "none" : read.get(0);
  }
}
