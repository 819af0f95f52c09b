package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds a value for each of several that are counted: “三个车间分别为120人、96人、88人”. */
final class CountedValues {
  private static final String CUE = "分别";

  /** One sort of things, each of which has but one value. */
  private static final Sought NOUN = Sought.of("^\\p{Han}{1,8}$");

  private static final List<String> SEVERAL =
      List.of("和", "与", "及", "男女", "城乡", "初高", "中小", "各", "每", "前后", "上下", "一二", "进出", "收支");
  private static final Sought LEVEL =
      Sought.of("^(\\p{Han}{0,4}?(为|是|达到|达|有|增长|下降|提高|上升|占地)|完成(投资)?|投资|实现)(约|近)?$");
  private static final Sought CHANGE = Sought.of("^(同比|环比)?(增长|下降|提高|上升)(约|近)?$");
  private static final List<String> REST = List.of("其余", "其他", "其它", "另", "尚", "未", "停");
  private static final String ENDS = "，；。）)\n";
  private static final int MOST = 12;
  private static final int LONGEST = 10;
  private static final int LEAD = 24;

  private final Passage passage;

  CountedValues(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(CUE); at >= 0; at = text.indexOf(CUE, at + 1)) {
      ReadingStopped.check();
      tie(at).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(int cue) {
    Mention count = passage.before(cue).orElse(null);
    boolean counted =
        count != null
            && count.kind() == Kind.COUNT
            && count.listCount() > 1
            && count.listCount() <= MOST
            && cue - count.end() <= LONGEST
            && isOneSort(passage.between(count.end(), cue))
            && !isOfOthers(count);
    List<Mention> values = counted ? values(cue + CUE.length()) : List.of();
    return values.size() > 1 && (values.size() >= count.listCount() || !isRestTold(values))
        ? Optional.of(tie(count, values))
        : Optional.empty();
  }

  /** “5个县分别下降3%、4%，其余上升”. */
  private boolean isRestTold(List<Mention> values) {
    int end = values.get(values.size() - 1).end();
    return AnyWord.in(passage.between(end, passage.sentenceEnd(end)), REST);
  }

  private static boolean isOneSort(String noun) {
    return NOUN.isIn(noun) && !AnyWord.in(noun, SEVERAL);
  }

  /** Whether others are named before the count, or other sorts of what is told of each. */
  private boolean isOfOthers(Mention count) {
    int clause = passage.clauseStart(count.start());
    String lead = passage.between(Math.max(clause, count.start() - LEAD), count.start());
    return lead.indexOf('、') >= 0
        || AnyWord.in(lead, SEVERAL)
        || !passage.mentions(clause, count.start()).isEmpty();
  }

  /** The values behind a cue, where nothing more is said of the last. */
  private List<Mention> values(int from) {
    List<Mention> values = new ArrayList<>();
    int end = from;
    for (int i = passage.firstAt(from); i < passage.mentions().size(); i++) {
      Mention value = passage.mentions().get(i);
      boolean figure = value.isQuantity() || value.isPercent();
      boolean near = figure && value.start() - end <= LONGEST;
      String gap = near ? passage.between(end, value.start()) : "";
      boolean goesOn =
          values.isEmpty()
              ? (value.isPercent() ? CHANGE : LEVEL).isIn(gap)
              : RespectivelyReader.JOINTS.contains(gap) && isAlike(values.get(0), value);
      if (!near || !goesOn) {
        break;
      }
      values.add(value);
      end = value.end();
    }
    boolean ended = end == passage.text().length() || ENDS.indexOf(passage.at(end)) >= 0;
    return ended ? values : List.of();
  }

  private static boolean isAlike(Mention first, Mention value) {
    return first.isPercent() ? value.isPercent() : Units.areOfOneWord(first, value);
  }

  private static Tie tie(Mention count, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>(List.of(Tie.Knot.of(MemberRole.COUNT, count)));
    values.forEach(value -> knots.add(Tie.Knot.named(MemberRole.ITEM, value.span())));
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
