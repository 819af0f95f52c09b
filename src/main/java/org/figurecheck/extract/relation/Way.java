package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/**
 * Words that name a way to divide a whole: “按类型分”, “从结构上看”.
 *
 * @param span where they stand
 * @param all whether they promise all parts
 * @param shared whether one thing may belong to several classes, as a project serves two trades
 */
record Way(Span span, boolean all, boolean shared) {
  private static final String FIRST = "按从分具即其构";

  /** What classes may be left out of: not all have a title, or a degree worth telling. */
  private static final String SOME =
      "学历|职称|年龄|职务|岗位|身份|学科|专业|级别|等级|层级|行业|领域|区域|地域|地区|区划|对象|时间|时段|阶段|原因|成因|程度|规模"
          + "|体制|主体|部门|科目|方式|途径|渠道|内容|隶属|年级|投向|去向";

  private static final Sought OF_SOME = Sought.of(SOME);
  private static final Sought SHARED = Sought.of("学科|专业|行业|领域|对象|原因|成因|部门|科目|方式|途径|渠道|内容");
  private static final Sought WAY =
      Sought.of(
          "^(其?构成(情况)?(为|是)|具体(来看|来说|为|是|如下)|即(为|是)?"
              + "|(按照?|从|分)[^，。；：、0-9]{0,4}?(构成|类型|类别|学段|层次|结构|产业|城乡|性别|性质|来源|分布|用途|类|"
              + SOME
              + ")"
              + "(情况|性质)?(别|上|来)?(划?分|看)|按照?\\p{Han}{2,5}(划分|分类?|统计)(，|：))[，：]?");

  /** 即将, 即日, 即使, 即便 and the like say nothing of parts. */
  private static final String OTHERWISE = "将日使便可时刻期";

  private static final int LONGEST = 16;

  static List<Way> in(Passage passage) {
    List<Way> ways = new ArrayList<>();
    for (int at = 0; at < passage.text().length(); at++) {
      if (FIRST.indexOf(passage.at(at)) >= 0 && passage.breaksAt(at - 1)) {
        int end = Math.min(passage.text().length(), at + LONGEST);
        Optional<String> way = WAY.firstIn(passage.between(at, end)).map(Matcher::group);
        int behind = at + way.map(String::length).orElse(0);
        if (way.isPresent() && OTHERWISE.indexOf(passage.at(behind)) < 0) {
          boolean all = !OF_SOME.isIn(way.get());
          ways.add(new Way(new Span(at, behind), all, SHARED.isIn(way.get())));
        }
      }
    }
    return ways;
  }
}
