package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Levels that change in one clause, in order: “由每月520元、每年390元提高到每月610元、每年450元”. */
final class LevelRows {
  private static final Sought JOINED =
      Sought.of("^[^，。；、：由从到至0-9]{0,8}[、和及与][^，。；、：由从到至0-9]{0,8}$");

  private static final Sought EACH = Sought.of("(每[人生户亩月年天])+$");
  private static final List<String> RESPECTIVELY = List.of("分别", "依次");
  private static final int REACH = 6;
  private static final int LONGEST = 18;

  private final Passage passage;

  LevelRows(Passage passage) {
    this.passage = passage;
  }

  /** Whether a level stands in a row before the words that tell its change. */
  boolean endsRow(int base) {
    return base > 0 && areJoined(base - 1, base);
  }

  /**
   * The levels before and behind, each beside its own, none where the rows are not alike.
   *
   * @param base the last of those before
   * @param level the first of those behind
   */
  List<List<Mention>> pairs(int base, int level) {
    List<Mention> before = before(base);
    List<Mention> behind = behind(level);
    return before.size() == behind.size() && areAlike(before, behind)
        ? IntStream.range(0, before.size())
            .mapToObj(i -> List.of(before.get(i), behind.get(i)))
            .toList()
        : List.of();
  }

  /** “分别由520元、390元提高到610元、450元”: both rows, or one with a level too few or too many. */
  Optional<Tie> respectively(int base, int level) {
    List<Mention> before = before(base);
    List<Mention> behind = behind(level);
    int first = before.get(0).start();
    int clause = passage.clauseStart(first);
    int more = behind.size() - before.size();
    boolean told =
        AnyWord.in(passage.between(clause, first), RESPECTIVELY)
            && passage.mentions(clause, first).stream().allMatch(m -> m.kind() == Kind.YEAR)
            && Math.abs(more) <= 1
            && areAlike(before, behind);
    int end = behind.get(behind.size() - 1).end();
    boolean goesOn = "和与及、".indexOf(passage.at(end)) >= 0;
    Optional<Tie> tie =
        told && !(more != 0 && goesOn)
            ? Optional.of(RespectiveRow.tie(before, behind))
            : Optional.empty();
    return more == 0 ? tie : tie.map(likely -> likely.answering(Answer.NO));
  }

  private List<Mention> before(int base) {
    List<Mention> before = new ArrayList<>(List.of(at(base)));
    for (int i = base; endsRow(i); i--) {
      before.add(at(i - 1));
    }
    Collections.reverse(before);
    return before;
  }

  private List<Mention> behind(int level) {
    List<Mention> behind = new ArrayList<>(List.of(at(level)));
    for (int i = level; i + 1 < passage.mentions().size() && areJoined(i, i + 1); i++) {
      behind.add(at(i + 1));
    }
    return behind;
  }

  private boolean areAlike(List<Mention> before, List<Mention> behind) {
    return IntStream.range(0, Math.min(before.size(), behind.size()))
        .allMatch(
            i ->
                Units.areLevels(before.get(i), behind.get(i))
                    && areOfOneBase(before.get(i), behind.get(i)));
  }

  /** Whether what each number is of is the same, where the later tells it: 每月, 每人每年. */
  boolean areOfOneBase(Mention before, Mention behind) {
    String each = each(behind);
    return each.isEmpty() || each(before).equals(each);
  }

  private String each(Mention mention) {
    return EACH.firstIn(passage.between(Math.max(0, mention.start() - REACH), mention.start()))
        .map(Matcher::group)
        .orElse("");
  }

  private boolean areJoined(int one, int other) {
    int from = at(one).end();
    int to = at(other).start();
    return to > from && to - from <= LONGEST && JOINED.isIn(passage.between(from, to));
  }

  private Mention at(int index) {
    return passage.mentions().get(index);
  }
}
