package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds multiples beside the levels that they compare: “由200人增加到400人，翻了一番”. */
final class MultipleReader {
  private static final Sought GROWN = Sought.of("(增长|增加|提高|提升|扩大|上升)了?(近|约)?$");
  private static final Sought FALLEN = Sought.of("减|降|缩");
  private static final Pattern DOUBLED = Pattern.compile("^，?[^，。；、0-9]{0,6}(翻了?([一两三]?)番)");
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
    if (base.role() != MemberRole.BASE || level.index() == Member.NAMED) {
      return Optional.empty();
    }
    Optional<Tie> doubled = doubled(base, level);
    return doubled.isPresent() ? doubled : grown(base, level);
  }

  private Optional<Tie> doubled(Tie.Knot base, Tie.Knot level) {
    int from = level.span().end();
    int to = Math.min(passage.text().length(), from + LONGEST);
    Matcher told = DOUBLED.matcher(passage.between(from, to));
    if (!told.find()) {
      return Optional.empty();
    }
    int power = "一两三".indexOf(told.group(2)) + 1;
    Span span = new Span(from + told.start(1), from + told.end(1));
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
    int factor = told.kind() == Kind.MULTIPLE && near ? factor(told) : 0;
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
