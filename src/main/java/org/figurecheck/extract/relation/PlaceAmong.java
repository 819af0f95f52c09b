package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds a place among all that were ranked, of whom there are no fewer: “在全市14个县区中排第9位”. */
final class PlaceAmong {
  /** What says among whom: 县区中, but not the 中 of 初中. */
  private static final Sought AMONG =
      Sought.of(
          "^\\p{Han}{0,8}的$|^(\\p{Han}{0,7}[^初高集其\\P{Han}])?(中|里)，?(?:[^，。；、0-9]{0,10}?(居|列|排|位|名次)|(获得|获|占|夺得|取得|得))"
              + "(名|位|在|于|到|至)?(总分|综合|全[国省市县区州旗])?$");

  private static final Sought AREA = Sought.of("全[国省市县区州旗]");
  private static final Sought PLACE = Sought.of("^(位|名)$");

  /** What is ranked item by item, or those in it, among others than those counted. */
  private static final Sought ITEMS = Sought.of("指标|指数|项目|科目|学科|方面|考核|任务|工作|类别|领域|年|[组班]$");

  /** One of several that are not ranked among themselves: 有3个, 其中2个. */
  private static final Sought SOME = Sought.of("(有|其中)$");

  /** “位居436所学校的第21位”. */
  private static final String OF = "的";

  private static final Sought RANKED = Sought.of("(居|列|排|排名|名列)(于|在|全[省市县区州])?$");
  private static final int REACH = 30;

  private final Passage passage;

  PlaceAmong(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      ReadingStopped.check();
      Mention place = mentions.get(i);
      Mention all = mentions.get(i - 1);
      if (place.kind() == Kind.ORDINAL && mayCount(all, place) && isAmong(all, place)) {
        ties.add(Tie.atMost(place, all, Answer.YES));
      }
    }
    return ties;
  }

  private boolean mayCount(Mention all, Mention place) {
    int gap = place.start() - all.end();
    return all.kind() == Kind.COUNT
        && gap > 0
        && gap <= REACH
        && all.isQuantity()
        && all.amount().isExact()
        && place.amount().stated() != null
        && PLACE.isIn(place.symbol())
        && !all.symbol().equals("项");
  }

  private boolean isAmong(Mention all, Mention place) {
    String gap = passage.unbracketedText(all.end(), place.start());
    String lead = passage.between(passage.clauseStart(all.start()), all.start());
    if (gap.endsWith(OF)) {
      return AMONG.isIn(gap) && RANKED.isIn(lead);
    }
    int amid = Math.max(gap.lastIndexOf('中'), gap.lastIndexOf('里'));
    if (amid < 0 || !AMONG.isIn(gap) || ITEMS.isIn(gap.substring(0, amid))) {
      return false;
    }
    Optional<String> area = AREA.firstIn(gap).map(Matcher::group);
    return !SOME.isIn(lead) && area.map(lead::contains).orElse(true);
  }
}
