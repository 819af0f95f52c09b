package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.extract.WordTable;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds how many of those examined something was found of: “抽查14户企业发现，有3户…”, “审计9个县。一是7个县…”. */
final class SampledReader {
  private static final String EXAMINED = OtherThings.EXAMINED;
  private static final Sought SAMPLE = Sought.of(EXAMINED + "(了|的|全部|全[省市县区])*$|[^，。；]共涉及$|^共?涉及$");
  private static final Sought SUM = Sought.of("^[^，。；]{0,4}" + EXAMINED + "[^，。；]*$");
  private static final Sought FOUND = Sought.of("^(资金|贷款|补助|支出|经费|债券|合同)?中?发现$");
  private static final Sought POINT = Sought.of("^[一二三四五六七八九]是(发现)?有?$");
  private static final Sought BESIDE = Sought.of("^(发现|(其中|仅|仍|还|尚)?有)$");

  /** What begins another look, or leaves what was examined. */
  private static final Sought FRESH = Sought.of("[；;]|举一反三|排查|自查|摸排|其他|另|外地|周边|辖区|全[省市县区国]");

  private static final WordTable<String> POTS =
      WordTable.of(Verbs.words("资金 贷款 补助 补贴 经费 债券 拨款 预算 专款"));
  private static final String ANY_POT = "资金";
  private static final Sought GRANTED = Sought.of("(获批|获拨|拨付|下达)的?$");
  private static final String OTHERS = "(债务|借款|欠款|流水|合同|收入|存款|资产|资本|税款|担保|产值|销售|投资)";
  private static final Sought OTHER_SUM = Sought.of(OTHERS + "[^，。；]{0,4}$");
  private static final Sought SUM_OF_OTHER = Sought.of("^[^，。；被未用于挪违]{0,6}(项目|工程|" + OTHERS + ")");
  private static final Set<String> FINDS = Set.of("", "发现", "中发现");
  private static final String POINTS = "一是";
  private static final String INVOLVED = "涉及";
  private static final int LONGEST_LEAD = 12;
  private static final int FARTHEST = 1000;

  private final Passage passage;
  private final AmountTold told;

  SampledReader(Passage passage) {
    this.passage = passage;
    this.told = new AmountTold(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    Mention last = null;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      boolean count = mention.kind() == Kind.COUNT && mention.isQuantity();
      if (count && (isSample(mention) || (last != null && isJoined(last, mention)))) {
        last = mention;
        tie(mention, parts(mention)).ifPresent(ties::add);
      } else if (mention.kind() == Kind.MONEY && mention.isQuantity()) {
        tie(mention, amount(mention)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static Optional<Tie> tie(Mention whole, List<Mention> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Tie.sum(whole, parts, Answer.NO, Answer.NO));
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LEAD), mention.start());
  }

  /** Whether a count is of all that was examined; what was found involves only what points tell. */
  private boolean isSample(Mention mention) {
    String lead = lead(mention);
    return "了的部省市县区查审取计察访及".indexOf(passage.at(mention.start() - 1)) >= 0
        && SAMPLE.isIn(lead)
        && (!lead.endsWith(INVOLVED) || pointsFollow(mention));
  }

  private boolean pointsFollow(Mention mention) {
    int next = passage.sentenceEnd(mention.end()) + 1;
    return passage.text().startsWith(POINTS, next);
  }

  /** “9个县和12个部门”, “8户11个项目”. */
  private boolean isJoined(Mention one, Mention other) {
    if (other.start() - one.end() > LONGEST_LEAD || one.end() > other.start()) {
      return false;
    }
    String gap = passage.between(one.end(), other.start());
    String noun = CountedNoun.of(passage, one);
    String joiner = gap.startsWith(noun) ? gap.substring(noun.length()) : gap;
    return joiner.isEmpty() || (joiner.length() == 1 && "和、及与的".contains(joiner));
  }

  private List<Mention> parts(Mention whole) {
    List<Mention> parts = new ArrayList<>();
    Mention last = null;
    for (Mention mention : passage.mentions(whole.end(), passage.lineEnd(whole.end(), FARTHEST))) {
      boolean count = mention.kind() == Kind.COUNT && mention.isQuantity();
      if (count && isSample(mention) && isAlike(whole, mention)) {
        break;
      }
      if (count && (isFound(whole, mention) || (last != null && isJoined(last, mention)))) {
        last = mention;
        if (isAlike(whole, mention)) {
          parts.add(mention);
        }
      }
    }
    return parts;
  }

  /** Whether a count opens a point, or the clause behind the sample, as what was found. */
  private boolean isFound(Mention whole, Mention mention) {
    String lead = lead(mention);
    if (POINT.isIn(lead)) {
      return true;
    }
    int clause = passage.clauseStart(mention.start());
    boolean led =
        BESIDE.isIn(lead) || lead.isEmpty() && passage.text().startsWith("发现，", clause - 3);
    return led
        && passage.sentenceEnd(whole.end()) >= mention.end()
        && !FRESH.isIn(passage.between(whole.end(), mention.start()));
  }

  private boolean isAlike(Mention whole, Mention part) {
    String noun = examined(whole);
    if (noun.isEmpty() || !whole.symbol().equals(part.symbol())) {
      return false;
    }
    return noun.equals(CountedNoun.closed(passage, part)) || isBare(whole, noun, part);
  }

  /** The noun of the sample; of what belongs to 9个县 no more than 9个县 can be told. */
  private String examined(Mention whole) {
    String noun = CountedNoun.of(passage, whole);
    int end = whole.end() + noun.length();
    return passage.at(end) == '的' || CountedNoun.isClosed(passage, end) ? noun : "";
  }

  /** “有3户4个项目”, or right behind the sample “有3户存在…”. */
  private boolean isBare(Mention whole, String noun, Mention part) {
    if (Passage.isDigit(passage.at(part.end()))) {
      return true;
    }
    int clause = passage.clauseEnd(whole.end());
    int end = passage.clauseEnd(part.end());
    return CountedNoun.isSaid(passage, part.end())
        && passage.clauseStart(part.start()) == clause + 1
        && FINDS.contains(passage.between(whole.end() + noun.length(), clause))
        && !CountedNoun.ends(passage, part.end(), end);
  }

  /** The amount found in one that was examined: “抽查…贷款920万元发现，有…310万元”. */
  private List<Mention> amount(Mention whole) {
    int clause = passage.clauseStart(whole.start());
    int end = passage.clauseEnd(whole.end());
    if (passage.at(end) != '，'
        || !FOUND.isIn(passage.between(whole.end(), end))
        || !SUM.isIn(passage.between(clause, whole.start()))
        || "有其".indexOf(passage.at(end + 1)) < 0) {
      return List.of();
    }
    String pot = pot(whole);
    List<Mention> found =
        passage.mentions(end, passage.clauseEnd(end + 1)).stream()
            .filter(m -> m.kind() == Kind.MONEY && m.isQuantity())
            .toList();
    return found.size() == 1 && !pot.isEmpty() && isOutOf(pot, found.get(0)) ? found : List.of();
  }

  /** What is spent of an amount, as 贷款, or nothing: capital and revenue are not. */
  private String pot(Mention mention) {
    String behind = POTS.startingAt(passage.text(), mention.end());
    String before =
        POTS.endingAt(passage.text(), mention.start(), passage.clauseStart(mention.start()));
    String granted = GRANTED.isIn(lead(mention)) ? ANY_POT : "";
    return behind != null ? behind : before != null ? before : granted;
  }

  private boolean isOutOf(String pot, Mention found) {
    String own = pot(found);
    int clause = passage.clauseStart(found.start());
    return (own.isEmpty() || own.equals(pot) || own.equals(ANY_POT))
        && !told.isBase(found)
        && !OTHER_SUM.isIn(passage.between(clause, found.start()))
        && !SUM_OF_OTHER.isIn(passage.between(found.end(), passage.clauseEnd(found.end())));
  }
}
