package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds multiples beside the levels that they compare: “由200人增加到400人，翻了一番”. */
final class MultipleReader {
  private static final Sought GROWN = Sought.of("(增长|增加|提高|提升|扩大|上升)了?(近|约)?$");
  private static final Sought FALLEN = Sought.of("减|降|缩");
  private static final Pattern DOUBLED =
      Pattern.compile("^，?([^，。；、0-9]{0,6}?)(翻了?([一两三]?)番)(多|有余|以上)?");

  /** What may lead to a multiple of the level itself: no other thing that has grown. */
  private static final Sought LEAD =
      Sought.of(
          "同比|环比|[比较](上年|去年|往年|同期|之前|此前|以前|过去)+|[一二三四五六七八九十两几]+(年|个月)(来|间|内|里|时间)?|期间|年均"
              + "|累计|总共|共|整整|足足|几乎|将近|接近|近|约|已经?|实现|基本|一举|又|更是|再|规模|数量|总量|总数|总额|了");

  private static final int LONGEST = 14;
  private static final int REACH = 8;
  private static final int MOST = 20;

  private final Passage passage;

  MultipleReader(Passage passage) {
    this.passage = passage;
  }

  /** The multiples that follow levels which a text has told from one to another. */
  List<Tie> of(List<Tie> grown) {
    return grown.stream()
        .filter(tie -> tie.type() == RelationType.FROM_TO)
        .flatMap(tie -> multiple(tie).stream())
        .toList();
  }

  private Optional<Tie> multiple(Tie grown) {
    Tie.Knot base = grown.knots().get(0);
    Tie.Knot level = grown.knots().get(1);
    boolean levels = base.role() == MemberRole.BASE && level.index() != Member.NAMED;
    if (!levels || !hasGrown(base, level)) {
      return Optional.empty();
    }
    Optional<Tie> doubled = doubled(base, level);
    return doubled.isPresent() ? doubled : grown(base, level);
  }

  /** Efficiency rises where the days fall: only what has grown itself has grown by a multiple. */
  private boolean hasGrown(Tie.Knot base, Tie.Knot level) {
    return base.index() != Member.NAMED
        && amount(base).lessThan(amount(level)) == Certainty.CERTAIN;
  }

  private Amount amount(Tie.Knot knot) {
    return passage.mentions().get(knot.index()).amount();
  }

  /** Whether the words before a multiple name nothing, or what the levels are of. */
  private boolean isOfLevel(Tie.Knot base, String lead) {
    String named = LEAD.replacedIn(lead.startsWith("，") ? lead.substring(1) : lead, "");
    int start = base.span().start();
    return passage.between(passage.clauseStart(start), start).contains(named);
  }

  private Optional<Tie> doubled(Tie.Knot base, Tie.Knot level) {
    int from = level.span().end();
    int to = Math.min(passage.text().length(), from + LONGEST);
    Matcher told = DOUBLED.matcher(passage.between(from, to));
    if (!told.find()) {
      return Optional.empty();
    }
    if (told.group(4) != null || !isOfLevel(base, told.group(1))) {
      return Optional.empty();
    }
    int power = "一两三".indexOf(told.group(3)) + 1;
    Span span = new Span(from + told.start(2), from + told.end(2));
    Tie.Knot multiple = Tie.Knot.named(MemberRole.CHANGE, span);
    return Optional.of(tie(base.times(1 << Math.max(1, power)), level, multiple));
  }

  private Optional<Tie> grown(Tie.Knot base, Tie.Knot level) {
    int next = level.index() + 1;
    if (next >= passage.mentions().size()) {
      return Optional.empty();
    }
    Mention told = passage.mentions().get(next);
    boolean near = passage.clauseEnd(level.span().end()) + 1 >= passage.clauseStart(told.start());
    int from = Math.max(level.span().end(), passage.clauseStart(told.start()));
    boolean own = near && isOfLevel(base, GROWN.withoutFirst(passage.between(from, told.start())));
    int factor = told.kind() == Kind.MULTIPLE && own ? factor(told) : 0;
    return factor < 2
        ? Optional.empty()
        : Optional.of(tie(base.times(factor), level, Tie.Knot.of(MemberRole.CHANGE, told)));
  }

  /** How many times the base the level is, or 0 where the text does not say it plainly. */
  private int factor(Mention told) {
    BigDecimal stated = told.amount().stated();
    boolean whole = stated != null && stated.stripTrailingZeros().scale() <= 0;
    String before = passage.between(Math.max(0, told.start() - REACH), told.start());
    boolean plain = whole && stated.intValue() <= MOST && told.symbol().equals("倍");
    boolean grows = !FALLEN.isIn(before) && GROWN.isIn(before);
    return plain && grows ? stated.intValue() + 1 : 0;
  }

  private static Tie tie(Tie.Knot base, Tie.Knot level, Tie.Knot multiple) {
    return Tie.plain(RelationType.MULTIPLE, List.of(base, level, multiple));
  }
}
