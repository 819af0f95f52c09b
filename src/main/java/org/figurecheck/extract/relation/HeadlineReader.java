package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/** Finds what a headline and the text below it tell alike: 新增850个学位, then 新增学位850个. */
final class HeadlineReader {
  private static final int LONGEST = 14;
  private static final int SHORTEST = 2;
  private static final int MOST = 6;

  /** How many digits and characters of a noun together are alike by chance. */
  private static final int LEAST = 3;

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");

  /** A number below a headline whose noun the headline tells too. */
  private record Retold(Mention mention, int shared, boolean possible, boolean sure) {}

  private final Passage passage;
  private final RetoldNoun nouns;
  private final Nearby nearby;

  HeadlineReader(Passage passage) {
    this.passage = passage;
    this.nouns = new RetoldNoun(passage);
    this.nearby = new Nearby(passage);
  }

  /**
   * The ties of headlines with what they head.
   *
   * @param known those that are tied anyway
   */
  List<Tie> read(List<Tie> known) {
    Set<Set<Integer>> tied = new HashSet<>();
    known.forEach(tie -> tied.add(indexes(tie)));
    List<Tie> ties = new ArrayList<>();
    for (Headline headline : Headline.of(passage)) {
      passage.mentions(headline.line().start(), headline.line().end()).stream()
          .filter(this::isTold)
          .limit(MOST)
          .flatMap(told -> ties(told, headline).stream())
          .filter(tie -> tied.add(indexes(tie)))
          .forEach(ties::add);
    }
    return ties;
  }

  private static Set<Integer> indexes(Tie tie) {
    Set<Integer> indexes = new HashSet<>();
    tie.knots().forEach(knot -> indexes.add(knot.index()));
    return indexes;
  }

  /** Whether a headline counts or measures with a number, and does not label it. */
  private boolean isTold(Mention mention) {
    return mention.isQuantity()
        && mention.amount().stated() != null
        && mention.amount().stated().compareTo(BigDecimal.ONE) > 0
        && passage.at(mention.start() - 1) != '：';
  }

  private List<Tie> ties(Mention told, Headline headline) {
    ReadingStopped.check();
    String line = headline.line().in(passage.text());
    String words = segment(told, headline.line());
    Setting setting = Setting.of(words, line);
    if (!headline.title() && setting.deeds().isEmpty()) {
      return List.of();
    }
    List<Retold> retold = new ArrayList<>();
    List<Mention> below = passage.mentions(headline.body().start(), headline.body().end());
    boolean single = below.stream().filter(m -> m.kind() == told.kind()).count() == 1;
    for (Mention mention : below) {
      int shared = isMeasuredAlike(told, mention) ? nouns.shared(words, told, mention) : 0;
      if (shared >= SHORTEST) {
        String before = passage.between(passage.sentenceStart(mention.start()), mention.start());
        Setting other = Setting.of(clause(mention), before);
        boolean possible =
            (single || nouns.isNamed(words, mention))
                && setting.mayBe(other)
                && !OtherPlaces.areTold(before, line);
        boolean same =
            !RetoldNoun.name(told).isEmpty()
                && RetoldNoun.name(told).equals(RetoldNoun.name(mention));
        retold.add(
            new Retold(
                mention,
                shared,
                possible,
                possible
                    && same
                    && setting.isSurely(other)
                    && nouns.isAlone(mention, line)
                    && !isOfOtherYear(before, line)));
      }
    }
    boolean elsewhere =
        below.stream().anyMatch(m -> isMeasuredAlike(told, m) && Claimed.fits(told, m));
    return ties(told, retold, elsewhere);
  }

  /**
   * The ties of a number with those below that may be the same.
   *
   * @param elsewhere whether that very number stands below, of whatever it is told
   */
  private List<Tie> ties(Mention told, List<Retold> retold, boolean elsewhere) {
    List<Tie> ties = new ArrayList<>();
    retold.stream()
        .filter(
            again ->
                (again.sure() && Claimed.fits(told, again.mention())) || isTelling(told, again))
        .max(Comparator.comparingInt(again -> again.sure() ? LONGEST : again.shared()))
        .ifPresent(again -> ties.add(tie(told, again, true)));
    List<Retold> others =
        retold.stream()
            .filter(Retold::possible)
            .filter(
                again -> !Claimed.fits(told, again.mention()) && !isRounded(told, again.mention()))
            .filter(again -> !nearby.makeUp(told, again.mention()))
            .toList();
    boolean alone = !elsewhere && retold.stream().filter(Retold::possible).count() == 1;
    others.stream()
        .filter(again -> alone || again.sure())
        .forEach(again -> ties.add(tie(told, again, alone)));
    return ties;
  }

  /** Whether a number is the same and, with a noun of so many characters, hardly so by chance. */
  private static boolean isTelling(Mention told, Retold again) {
    int digits = told.amount().stated().stripTrailingZeros().precision();
    return Claimed.fits(told, again.mention()) && digits + again.shared() > LEAST;
  }

  /** The words about a number between the blanks and marks of a headline. */
  private String segment(Mention told, Span line) {
    int start = told.start();
    while (start > line.start() && !isGap(start - 1)) {
      start--;
    }
    int end = told.end();
    while (end < line.end() && !isGap(end)) {
      end++;
    }
    return passage.between(start, end);
  }

  private boolean isGap(int at) {
    return Character.isWhitespace(passage.at(at)) || passage.breaksAt(at);
  }

  private String clause(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), passage.clauseEnd(mention.end()));
  }

  private static boolean isOfOtherYear(String before, String line) {
    Matcher year = YEAR.matcher(before);
    return year.find() && !line.contains(year.group());
  }

  private static boolean isMeasuredAlike(Mention told, Mention mention) {
    boolean bare = told.unitClass() == UnitClass.NONE && mention.kind() == Kind.MONEY;
    return mention.isQuantity()
        && mention.amount().stated() != null
        && (Units.sameClass(told, mention) || (bare && !told.amount().isExact()));
  }

  /** 1700个 above 1716个, 42万 above 42.8万: a headline leaves the last digits out. */
  private static boolean isRounded(Mention told, Mention again) {
    BigDecimal stated = told.amount().stated();
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-stated.stripTrailingZeros().scale());
    BigDecimal apart = stated.subtract(again.amount().stated()).abs();
    return apart.compareTo(step) < 0;
  }

  private static Tie tie(Mention told, Retold again, boolean alone) {
    boolean same = again.sure() || (again.possible() && isTelling(told, again));
    return Tie.again(told, again.mention(), alone && same ? Answer.YES : Answer.UNKNOWN);
  }
}
