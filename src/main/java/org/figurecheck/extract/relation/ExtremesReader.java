package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the highest and the lowest, and a mean beside them: “最高分112分，最低分36分，平均分84.5分”,
 * “课时最多的960个，最少的380个”.
 */
final class ExtremesReader {
  private static final Sought LEVEL =
      Sought.of(
          "([^，。；、：0-9]*)(平均|最高|最低|最大|最小|最多|最少)的?([^，。；、：0-9]{0,6}?)(约|为|达到?|是|仅|只|也|已|有|高达|低至|不过)*$");

  /** What may stand before a level that goes on with what was measured. */
  private static final Sought SAME = Sought.of("^(极端|历史|年|多年|历年|常年|日|其中|而|和)?$");

  /** Of a stretch within the year, whose extremes do not bound the mean of the year. */
  private static final Sought WITHIN_YEAR = Sought.of("[月旬周日]|季度?|[春夏秋冬]|当天|昨|今天|天气");

  private static final int REACH = 14;
  private static final String HIGH = "高大多";
  private static final char MOST = '最';
  private static final Map<Character, Character> OPPOSITES =
      Map.of('高', '低', '低', '高', '大', '小', '小', '大', '多', '少', '少', '多');
  private static final String MEAN = "平均";

  private final Passage passage;

  ExtremesReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param lead the words before the sort, which may tell of something else
   * @param sort 平均, 最高 and the like
   * @param noun what is measured, empty where it is left out
   */
  private record Level(Mention mention, String lead, String sort, String noun) {
    boolean isMean() {
      return sort.equals(MEAN);
    }

    boolean isHigh() {
      return HIGH.indexOf(sort.charAt(1)) >= 0;
    }

    /** A quantity of which the larger is the higher: no year of birth, no place, no fall. */
    boolean isPlain() {
      return switch (mention.kind()) {
        case COUNT, MONEY, AREA, LENGTH, WEIGHT, DURATION, SCORE, PERCENT ->
            mention.amount().stated().signum() >= 0 || "高低".indexOf(sort.charAt(1)) >= 0;
        default -> false;
      };
    }

    boolean isOf(Level other) {
      boolean same = noun.equals(other.noun) || noun.isEmpty() || other.noun.isEmpty();
      return same && SAME.isIn(lead) && mention.symbol().equals(other.mention.symbol());
    }
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Level> run = new ArrayList<>();
    if (passage.text().indexOf(MOST) < 0) {
      return ties;
    }
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      Optional<Level> level = level(mention);
      if (level.isEmpty() || !run.isEmpty() && !follows(run.get(run.size() - 1), level.get())) {
        pair(run).ifPresent(ties::add);
        run.clear();
      }
      level.ifPresent(run::add);
      if (run.size() == 3) {
        tie(run).or(() -> pair(run)).ifPresent(ties::add);
        run.clear();
      }
    }
    pair(run).ifPresent(ties::add);
    return ties;
  }

  private boolean follows(Level last, Level next) {
    return next.isOf(last)
        && passage.sentenceStart(next.mention().start())
            == passage.sentenceStart(last.mention().start());
  }

  private Optional<Level> level(Mention mention) {
    if (mention.amount().stated() == null) {
      return Optional.empty();
    }
    int reach = Math.max(0, mention.start() - REACH);
    boolean told =
        AnyWord.holds(passage.text(), '最', reach, mention.start())
            || AnyWord.holds(passage.text(), '均', reach, mention.start());
    int from = told ? Math.max(passage.clauseStart(mention.start()), reach) : reach;
    return told
        ? LEVEL.firstIn(passage.between(from, mention.start())).map(sort -> level(mention, sort))
        : Optional.empty();
  }

  private static Level level(Mention mention, Matcher told) {
    return new Level(mention, told.group(1), told.group(2), told.group(3));
  }

  /** “七月最高气温39℃，最低气温24℃，年平均气温16.8℃”: of a stretch and of the year. */
  private boolean isOfLonger(List<Level> three) {
    int first = three.get(0).mention().start();
    boolean ofYear = three.stream().anyMatch(level -> level.isMean() && level.lead().endsWith("年"));
    return ofYear && WITHIN_YEAR.isIn(passage.between(passage.sentenceStart(first), first));
  }

  /** Whether the mean names nothing else than the extremes do. */
  private static boolean isOfExtremes(List<Level> three) {
    List<String> nouns =
        three.stream().filter(level -> !level.isMean()).map(Level::noun).distinct().toList();
    String mean = three.stream().filter(Level::isMean).map(Level::noun).findFirst().orElse("");
    boolean goesOn = three.get(0).isMean() && nouns.equals(List.of(""));
    return mean.isEmpty() || goesOn || nouns.contains(mean);
  }

  /** The highest and the lowest where no mean stands beside them. */
  private static Optional<Tie> pair(List<Level> run) {
    if (run.size() < 2) {
      return Optional.empty();
    }
    Level one = run.get(0);
    Level other = run.get(1);
    boolean apart =
        !one.isMean()
            && !other.isMean()
            && (other.noun().isEmpty() || other.noun().equals(one.noun()))
            && other.sort().charAt(1) == OPPOSITES.get(one.sort().charAt(1))
            && run.stream().allMatch(Level::isPlain);
    Mention high = (one.isHigh() ? one : other).mention();
    Mention low = (one.isHigh() ? other : one).mention();
    return apart ? Optional.of(Tie.atMost(low, high, Answer.NO)) : Optional.empty();
  }

  /** The tie of a mean, one highest and one lowest, in whatever order. */
  private Optional<Tie> tie(List<Level> three) {
    long means = three.stream().filter(Level::isMean).count();
    long highs = three.stream().filter(level -> !level.isMean() && level.isHigh()).count();
    if (means != 1 || highs != 1 || !isOfExtremes(three) || isOfLonger(three)) {
      return Optional.empty();
    }
    List<Tie.Knot> knots =
        three.stream()
            .map(l -> Tie.Knot.of(l.isMean() ? MemberRole.WHOLE : MemberRole.PART, l.mention()))
            .toList();
    return Optional.of(
        new Tie(RelationType.MEAN_OF_PARTS, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN));
  }
}
