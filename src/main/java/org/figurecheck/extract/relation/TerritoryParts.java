package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what a paragraph about one place tells of its territory and its people, and of some of
 * them: “国土面积116平方公里，人口7.6万。其中集镇规划区14.5平方公里，镇区常住人口1.6万人”.
 */
final class TerritoryParts {
  private static final Sought ALL_AREA = Sought.of("(国土|区域|行政区域|辖区|县域|镇域|土地|总|^)(总)?面积(为|约|达|共)?$");
  private static final Sought SOME_AREA =
      Sought.of("(规划区|建成区|城区|镇区|集镇|林地|耕地|水域)(建设|规划)?(面积)?(为|约|达)*$");
  private static final Sought ALL_PEOPLE = Sought.of("(^|总|户籍|全县|全区|全镇|全市)人口(总数|为|约|近|达)*$");
  private static final Sought SOME_PEOPLE =
      Sought.of("(镇区|集镇|城区|县城|城镇|乡村|农村|农业|非农业|贫困|少数民族|回族)(常住|户籍)?人口(为|约|近|达)*$");
  private static final Sought SOME_BEHIND = Sought.of("^\\p{Han}{0,4}(贫困人口|农业人口|城镇人口)");
  private static final Sought OTHERS = Sought.of("邻|周边|覆盖|辐射|服务|惠及");
  private static final int LONGEST = 16;
  private static final int LONGEST_LINE = 600;

  private final Passage passage;

  TerritoryParts(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    Mention area = null;
    Mention people = null;
    List<Mention> areas = new ArrayList<>();
    List<Mention> some = new ArrayList<>();
    int line = -1;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (!mayTell(mention)) {
        continue;
      }
      int start = passage.lineStart(mention.start(), LONGEST_LINE);
      if (start != line) {
        tie(area, areas, ties);
        tie(people, some, ties);
        area = null;
        people = null;
        line = start;
      }
      String lead = lead(mention);
      boolean measured = mention.kind() == Kind.AREA;
      if (measured && ALL_AREA.isIn(lead)) {
        tie(area, areas, ties);
        area = mention;
      } else if (measured
          && area != null
          && Units.areOfOneWord(area, mention)
          && SOME_AREA.isIn(lead)) {
        areas.add(mention);
      } else if (!measured && ALL_PEOPLE.isIn(lead)) {
        tie(people, some, ties);
        people = mention;
      } else if (!measured
          && people != null
          && !OTHERS.isIn(lead)
          && (SOME_PEOPLE.isIn(lead) || isBehind(mention))) {
        some.add(mention);
      }
    }
    tie(area, areas, ties);
    tie(people, some, ties);
    return ties;
  }

  private static boolean mayTell(Mention mention) {
    boolean people =
        mention.kind() == Kind.COUNT
            && (mention.unitClass() == UnitClass.PERSON || mention.unitClass() == UnitClass.NONE);
    return mention.isQuantity() && (mention.kind() == Kind.AREA || people);
  }

  private boolean isBehind(Mention mention) {
    int end = Math.min(passage.text().length(), mention.end() + LONGEST);
    return SOME_BEHIND.isIn(passage.between(mention.end(), end));
  }

  private String lead(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    return passage.between(from, mention.start());
  }

  /** Forgets what is told of the place. */
  private static void tie(Mention all, List<Mention> some, List<Tie> ties) {
    if (all != null && !some.isEmpty()) {
      ties.add(Tie.sum(all, List.copyOf(some), Answer.NO, Answer.NO));
    }
    some.clear();
  }
}
