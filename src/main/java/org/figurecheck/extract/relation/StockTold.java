package org.figurecheck.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Reads how much there is of something in all, where a report describes what it reports on. */
final class StockTold {
  /** With what a sentence opens that goes on to describe all: 现有小学62所, 专任教师4236人. */
  private static final Sought OPENING =
      Sought.of("^(现有|共有|拥有|下辖|现辖|辖|共|现|有|在职|在编|在校|专任|教职|教师|学生|党员)");

  /** What a report whose title names no place describes: 青石区现有公办中小学. */
  private static final Sought DESCRIBED = Sought.of("^(\\p{Han}{2,6}[县区市州旗])(现有|共有|现辖|下辖|辖)");

  /** What is counted of each of several, or elsewhere. */
  private static final List<String> OTHERS = List.of("其中", "每", "各县", "平均", "另有", "全国", "全省");

  private static final int LONGEST = 40;
  private static final int LONGEST_LINE = 600;

  private final Passage passage;
  private final StatementPlace place;
  private final StatementTime time;
  private final Map<StockSort.All, List<Mention>> all = new HashMap<>();

  StockTold(Passage passage) {
    this.passage = passage;
    this.place = new StatementPlace(passage);
    this.time = new StatementTime(passage);
  }

  StatementTime time() {
    return time;
  }

  /** The widest of what is told of all, unless the text tells it twice and otherwise. */
  Optional<Mention> of(StockSort sort) {
    for (StockSort.All name : sort.all()) {
      List<Mention> all = all(sort, name);
      if (!all.isEmpty()) {
        return only(all);
      }
    }
    return Optional.empty();
  }

  /** The same of the school that the title names; nothing where it names no school. */
  Optional<Mention> ofSchool(StockSort sort) {
    return place.isOfSchool() ? of(sort) : Optional.empty();
  }

  /** What is told of all by one name. */
  Optional<Mention> of(StockSort sort, StockSort.All name) {
    return only(all(sort, name));
  }

  private static Optional<Mention> only(List<Mention> all) {
    boolean one = !all.isEmpty() && all.stream().allMatch(m -> Claimed.fits(all.get(0), m));
    return one ? Optional.of(all.get(0)) : Optional.empty();
  }

  private List<Mention> all(StockSort sort, StockSort.All name) {
    return all.computeIfAbsent(
        name,
        any ->
            passage.mentions().stream()
                .filter(m -> m.unitClass() == sort.unit() && m.isQuantity())
                .filter(m -> isAll(m, name))
                .toList());
  }

  private boolean isAll(Mention mention, StockSort.All name) {
    int clause = passage.clauseStart(mention.start());
    if (mention.start() - clause > LONGEST || !isNamed(mention, clause, name)) {
      return false;
    }
    int line = passage.lineStart(mention.start(), LONGEST_LINE);
    int sentence = Math.max(line, passage.sentenceStart(mention.start()));
    int opening = time.afterTime(sentence, mention.start());
    boolean own = isOfAll(sentence, mention.start());
    boolean goesOn =
        OPENING.isIn(passage.between(opening, mention.start())) && isOfAll(line, mention.start());
    return (own || goesOn) && !AnyWord.in(passage.between(sentence, mention.start()), OTHERS);
  }

  /** 云溪县有学校126所: what is told of all in other words is not some of it. */
  boolean isOfAll(Mention mention) {
    int start = time.afterTime(passage.clauseStart(mention.start()), mention.start());
    int after = afterPlace(start, mention.start());
    return after > start && after < mention.start();
  }

  private boolean isOfAll(int from, int to) {
    int start = time.afterTime(from, to);
    return afterPlace(start, to) > start;
  }

  /** Where the words end that say of what all is told, at the head of a clause. */
  private int afterPlace(int from, int to) {
    int after = place.afterExtent(from);
    return after == from && place.level().isEmpty()
        ? DESCRIBED.firstIn(passage.between(from, to)).map(p -> from + p.end(1)).orElse(from)
        : after;
  }

  private boolean isNamed(Mention mention, int clause, StockSort.All name) {
    int from = afterPlace(time.afterTime(clause, mention.start()), mention.start());
    String before = passage.unbracketedText(from, mention.start());
    return name.isNamed(before, passage, mention.end());
  }
}
