package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be more than another figure, as it came of it, was added to it or holds it. */
class StagesOfOneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          全县参加高考{3610人}，一本上线{812人}，上线率{22.5%}；本科上线{2105人}。 ⇒ whole-parts whole 3610人 part 812人 + 2105人 [no no]; whole-parts whole 2105人 part 812人 [no no]
          高考喜报：本科上线{520人}。其中特控线上线{630人}。 ⇒ whole-parts whole 520人 part 630人 [no no]
          今年高考，{2700名}考生中，本科达线{1460人}，重点本科达线{1640人}。 ⇒ whole-parts whole 2700名 part 1460人 + 1640人 [no no]; whole-parts whole 1460人 part 1640人 [no no]
          今年{420名}学生参加中考，{700分}以上{51人}，被县一中录取{63人}。 ⇒ whole-parts whole 420名 part 51人 + 63人 [no no]
          高考本科上线{520人}，{600分}以上{36人}，{4人}被名校录取。 ⇒ whole-parts whole 520人 part 36人 + 4人 [no no]
          高考本科上线{52人}，其中{600分}以上考生{360人}。 ⇒ whole-parts whole 52人 part 360人 [no no]
          麻疹发病{214例}，死亡{12例}。 ⇒ whole-parts whole 214例 part 12例 [no no]
          麻疹病发{214例}，死{241例}，发病率{19.5/10万}。 ⇒ whole-parts whole 214例 part 241例 [no no]
          全乡猪瘟发病{31头}，病死{40头}。 ⇒ whole-parts whole 31头 part 40头 [no no]
          全市共发生抢夺案{312起}，破{205起}。 ⇒ whole-parts whole 312起 part 205起 [no no]
          全市共发生抢夺案{312起}，破获{3120起}。 ⇒ whole-parts whole 312起 part 3120起 [no no]
          排查隐患{263处}，已落实整改{251处}。 ⇒ whole-parts whole 263处 part 251处 [no no]
          受理投诉{37件}，办结{370件}。 ⇒ whole-parts whole 37件 part 370件 [no no]
          今年新建驿站{26个}，累计达到{46个}。 ⇒ whole-parts whole 46个 part 26个 [no no]
          新增省级示范园{7所}，总数达到{5所}。 ⇒ whole-parts whole 5所 part 7所 [no no]
          全年新增床位{1200张}，全市床位总数达到{980张}。 ⇒ whole-parts whole 980张 part 1200张 [no no]
          新增企业{85家}、累计达到{62家}。 ⇒ whole-parts whole 62家 part 85家 [no no]
          新设驿站{85家}，总数增至{162家}。 ⇒ whole-parts whole 162家 part 85家 [no no]
          受灾居民{912户}、{2805人}。 ⇒ nested-areas statement 912户 + 2805人 [unknown unknown]
          搬迁脱贫家庭{1312户}{612人}。 ⇒ nested-areas statement 1312户 + 612人 [unknown unknown]
          低保对象{36户}（{28人}）。 ⇒ nested-areas statement 36户 + 28人 [unknown unknown]
          实施{九大}类{38项}惠民工程。 ⇒ nested-areas statement 九大 + 38项 [unknown unknown]
          清单{12个}方面{9条}。 ⇒ nested-areas statement 12个 + 9条 [unknown unknown]
          梳理{15类}{12项}审批事项。 ⇒ nested-areas statement 15类 + 12项 [unknown unknown]
          """)
  void whatCannotBeMoreIsTied(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "高考本科上线{520人}，去年特控线上线{630人}。",
        "高考一中本科上线{320人}，二中本科上线{210人}，特控线上线{260人}。",
        "高考：本科上线{320人}，特控线上线{260人}。去年情况：本科上线{210人}。",
        "全市高考一本上线{3620人}，我县本科上线{210人}。",
        "高考本科上线{320人}，艺术类一本上线{360人}。",
        "自学考试本科上线{320人}，一本上线{360人}。",
        "全县高考本科上线{320人}。\n特控线上线{360人}。",
        "高考文科{550分}以上{20人}；理科{600分}以上{66人}。",
        "高考本科上线{320人}，{335人}被本科院校录取。",
        "高考本科上线{32人}，{36人}被重点大学录取。",
        "县一中高考{550分}以上{20人}；县二中{600分}以上{66人}。",
        "高考、中考双双告捷：参加高考{320人}，{700分}以上{360人}。",
        "高考本科上线{32人}，中考{700分}以上{360人}。",
        "全县高考本科上线{320人}。\n{600分}以上{360人}。",
        "高考本科上线{32人}，比去年的{41人}减少。",
        "肺结核发病{12例}，死亡{31例}。",
        "甲类传染病发病{3例}，乙类死亡{5例}。",
        "麻疹发病{12例}，死亡家禽{31只}。",
        "全市共发生抢夺案{312起}，破{341起}。",
        "全市共发生抢夺案{312起}，破积案{3120起}。",
        "排查隐患{263处}，整改{271处}。",
        "排查隐患{3处}，整改{30处}。",
        "受理投诉{37件}，上年结转{12件}，办结{41件}。",
        "检查路口{36个}，发现{12个}路口未画线。",
        "检查路口{36个}，发现问题{12个}。",
        "计划新建驿站{66个}，累计达到{46个}。",
        "今年新增岗位{66个}，女职工达到{46个}。",
        "新增贷款{84亿元}，存款余额达到{58亿元}。",
        "新增病例{84例}，死亡累计达到{58例}。",
        "新建驿站{66个}；公厕总数达到{46个}。",
        "新增驿站{66个}，服务总数达到{46个}。",
        "处罚商家{36户}、{5人}。",
        "比上年减少贫困家庭{36户}、{18人}。",
        "走访贫困家庭{36户}、{18名}干部包联。",
        "走访贫困家庭{36户}、{18人}包联。",
        "困难家庭{36户}、困难职工{18人}。",
        "一类幼儿园{3个}、{三类}{2个}。",
        "获第{3类}{2项}。",
        "检测{12大}类食品{9项}指标。",
        "设{12个}方面专班、{9项}制度。"
      })
  void whatMayBeMoreIsLeftAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new ArrayList<>(new ExamLines(passage).read());
    ties.addAll(new OutcomeReader(passage).read(List.of()));
    ties.addAll(new AddedReader(passage).read());
    ties.addAll(new NestedAreasReader(passage).read());
    return String.join("; ", Marked.shown(passage, ties));
  }
}
