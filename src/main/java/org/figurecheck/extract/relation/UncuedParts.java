package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds parts that follow what is counted in all without a word that announces them, where their
 * names cannot overlap: “共有学校61所，小学45所，初中14所，高中2所”.
 */
final class UncuedParts {
  /** Words without one of which there is no {@link #ALL}. */
  private static final List<String> TOLD = List.of("共", "计", "现有");

  private static final Sought ALL = Sought.of("(共有|共计|总计|合计|共|现有|总共)[^，。；、：0-9]{0,12}$");

  /** What is counted beside schools, or among their pupils. */
  private static final List<String> BESIDE = List.of("教学点", "办学点", "附设", "其中", "毕业班", "寄宿");

  private static final String KINDERGARTEN = "幼儿园";
  private static final String ALL_SORTS = "各级各类";
  private static final String SCHOOL = "校";
  private static final int LONGEST_NAME = 10;
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  private final Passage passage;

  UncuedParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such wholes with their parts.
   *
   * @param tied the indexes of the figures that are already members of a relation
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      boolean counts = whole.kind() == Kind.COUNT && whole.isQuantity();
      if (counts && !tied.contains(whole.index()) && passage.at(whole.end()) == '，') {
        parts(whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> parts(Mention whole) {
    String told = passage.between(passage.clauseStart(whole.start()), whole.start());
    if (!AnyWord.in(told, TOLD) || !ALL.isIn(told)) {
      return Optional.empty();
    }
    int end = passage.sentenceEnd(whole.end());
    List<Mention> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int from = whole.end();
    for (Mention part : passage.mentions(whole.end(), end)) {
      String gap = passage.between(from, part.start());
      String name = gap.isEmpty() ? gap : gap.substring(1);
      boolean opens = gap.startsWith("，") || gap.startsWith("、") && !parts.isEmpty();
      boolean alike = part.isQuantity() && part.symbol().equals(whole.symbol());
      if (!opens
          || !alike
          || name.length() > LONGEST_NAME
          || !PartName.isNoun(name)
          || AnyWord.in(name, BESIDE)) {
        return Optional.empty();
      }
      parts.add(part);
      names.add(name);
      from = part.end();
    }
    if (isBeside(whole, told, parts, names)) {
      return Optional.empty();
    }
    boolean list = parts.size() >= FEWEST && parts.size() <= MOST && from == end;
    boolean apart = list && Overlap.disjoint(names) == Answer.YES;
    if (!apart || names.stream().anyMatch(n -> Overlap.disjoint(List.of(told, n)) == Answer.YES)) {
      return Optional.empty();
    }
    boolean sorts = areSorts(whole, names);
    boolean within =
        parts.stream().noneMatch(part -> Sum.exceeds(part, whole))
            || Slipped.explains(whole, parts);
    boolean above = whole.amount().lessThan(Claimed.sum(parts)) == Certainty.CERTAIN;
    if (!within || above && !sorts) {
      return Optional.empty();
    }
    boolean some = Likely.mayBeSome(whole, names, parts) || !sorts;
    Answer covering = some ? Answer.NO : Likely.covering(whole, names, parts, Answer.YES);
    return Optional.of(Tie.sum(whole, parts, covering, Answer.YES));
  }

  /**
   * Whether kindergartens are told that schools need not take in, unless they make up the whole.
   */
  private static boolean isBeside(
      Mention whole, String told, List<Mention> parts, List<String> names) {
    List<Mention> schools =
        IntStream.range(0, parts.size())
            .filter(i -> !names.get(i).contains(KINDERGARTEN))
            .mapToObj(parts::get)
            .toList();
    return schools.size() < parts.size()
        && told.indexOf('园') < 0
        && !Claimed.sums(whole, parts)
        && (!told.contains(ALL_SORTS) || Claimed.sums(whole, schools));
  }

  /** Whether names are bare classes, or end as the noun does of which they are sorts. */
  private boolean areSorts(Mention whole, List<String> names) {
    String noun = Stated.noun(passage, whole, whole.end());
    String last = noun.isEmpty() ? noun : noun.substring(noun.length() - 1);
    return names.stream()
        .allMatch(
            name ->
                Dimension.isClass(name)
                    || name.endsWith(last)
                    || last.equals(SCHOOL) && Dimension.in(name).containsKey(Dimension.STAGE));
  }
}
