package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds an anniversary with the year of founding in its sentence and the year it is kept in, which
 * the sentence or the title tells: 1950年建校，2024年迎来74周年校庆.
 */
final class AnniversaryReader {
  private static final String FOUNDED = "建校|办学|创校|始建|创建|创办|创立|建立|成立|建院|建园|建馆|建站|建厂";
  private static final Pattern FOUNDED_BEHIND =
      Pattern.compile("^(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:正式|经批准)?(?:" + FOUNDED + ")");
  private static final Pattern FOUNDED_BEFORE = Pattern.compile("(?:始建|创建|创办|创立|建立|成立|建校|建)于$");
  private static final Pattern KEPT_BEFORE =
      Pattern.compile("(?:建校|办学|创校|建院|建园|建馆|建站|建厂|创办|创建|成立)(?:的?第)?$");
  private static final Pattern KEPT_BEHIND = Pattern.compile("^的?(?:校庆|院庆|园庆|馆庆|厂庆)");
  private static final List<String> OTHERS =
      List.of("新中国", "共和国", "国庆", "建党", "建国", "建军", "改革", "党", "诞辰", "逝世", "胜利", "起义", "回归");

  /** “122年来，学校…”, “办学122年来”: how long there has been what was founded. */
  private static final Sought EVER_SINCE = Sought.of("^来，?(学校|学院|医院|我[校院园馆所]|该[校院园馆]|[全本][校院园])");

  private static final Sought SINCE = Sought.of("(建校|办学|创校|建院|建园|建馆)$");

  /** Less than that, or a round number of years, may well be told of something else. */
  private static final BigDecimal SHORTEST = BigDecimal.valueOf(20);

  private static final int REACH = 12;
  private static final int TITLE = 120;

  private final Passage passage;
  private final Optional<Mention> dated;

  /**
   * A reader of a passage.
   *
   * @param own the days by which the text dates itself
   */
  AnniversaryReader(Passage passage, List<Mention> own) {
    this.passage = passage;
    this.dated = own.stream().reduce((a, b) -> a.iso().compareTo(b.iso()) < 0 ? b : a);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() == Kind.DURATION && mention.symbol().endsWith("年")) {
        found(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> found(Mention span) {
    if (span.symbol().equals("周年")) {
      return isKept(span) ? tie(span) : Optional.empty();
    }
    return isSince(span) ? told(span, dated).filter(this::holds) : Optional.empty();
  }

  /** So many years may be those of a part, or since a takeover, where they are not all. */
  private boolean holds(Tie tie) {
    List<Mention> told =
        tie.knots().stream().map(knot -> passage.mentions().get(knot.index())).toList();
    Mention span = told.stream().filter(m -> m.kind() == Kind.DURATION).findFirst().orElseThrow();
    List<Integer> years =
        told.stream()
            .filter(m -> m != span)
            .map(m -> Integer.parseInt(m.iso().substring(0, 4)))
            .toList();
    int apart = Math.abs(years.get(0) - years.get(1));
    return Math.abs(apart - span.amount().stated().intValue()) <= 1;
  }

  private boolean isSince(Mention span) {
    BigDecimal years = span.amount().stated();
    if (passage.at(span.end()) != '来' || !YearSpan.isTold(span)) {
      return false;
    }
    int clause = passage.clauseStart(span.start());
    String before = passage.between(clause, span.start());
    int end = Math.min(passage.text().length(), span.end() + REACH);
    return years.compareTo(SHORTEST) > 0
        && years.remainder(BigDecimal.TEN).signum() != 0
        && (SINCE.isIn(before)
            || before.isEmpty() && EVER_SINCE.isIn(passage.between(span.end(), end)));
  }

  private boolean isKept(Mention anniversary) {
    int clause = passage.clauseStart(anniversary.start());
    String before = passage.between(clause, anniversary.start());
    String behind = passage.between(anniversary.end(), passage.clauseEnd(anniversary.end()));
    return !AnyWord.in(before, OTHERS)
        && (KEPT_BEFORE.matcher(before).find() || KEPT_BEHIND.matcher(behind).find());
  }

  /** The tie of an anniversary; none where several foundings stand in its sentence. */
  private Optional<Tie> tie(Mention anniversary) {
    List<Mention> years =
        passage.mentions(passage.sentenceStart(anniversary.start()), anniversary.start()).stream()
            .filter(YearSpan::isYear)
            .toList();
    List<Mention> founded = years.stream().filter(this::isFounding).toList();
    Optional<Mention> kept =
        years.stream().filter(year -> !founded.contains(year)).reduce((one, next) -> next);
    if (founded.isEmpty() && years.size() <= 1) {
      return told(anniversary, kept);
    }
    boolean plain = founded.size() == 1 && years.size() <= 2;
    return plain
        ? kept.or(this::own).map(year -> tie(founded.get(0), year, anniversary))
        : Optional.empty();
  }

  /** The only founding that the text tells, of the year that the sentence or the title does. */
  private Optional<Tie> told(Mention anniversary, Optional<Mention> kept) {
    List<Mention> founded =
        passage.mentions().stream().filter(YearSpan::isYear).filter(this::isFounding).toList();
    return founded.size() == 1
        ? kept.or(this::own).map(year -> tie(founded.get(0), year, anniversary))
        : Optional.empty();
  }

  private boolean isFounding(Mention year) {
    String before = passage.between(Math.max(0, year.start() - 3), year.start());
    String behind =
        passage.between(year.end(), Math.min(passage.text().length(), year.end() + REACH));
    return FOUNDED_BEFORE.matcher(before).find() || FOUNDED_BEHIND.matcher(behind).find();
  }

  /** The year that the first line tells, if it is a title. */
  private Optional<Mention> own() {
    int line = passage.text().indexOf('\n');
    boolean title = line > 0 && line < TITLE && passage.text().lastIndexOf('。', line) < 0;
    return title
        ? passage.mentions(0, line).stream().filter(YearSpan::isYear).findFirst()
        : Optional.empty();
  }

  private static Tie tie(Mention founded, Mention kept, Mention anniversary) {
    return Tie.plain(
        RelationType.ANNIVERSARY,
        List.of(
            Tie.Knot.of(MemberRole.STATEMENT, founded),
            Tie.Knot.of(MemberRole.STATEMENT, kept),
            Tie.Knot.of(MemberRole.COUNT, anniversary)));
  }
}
