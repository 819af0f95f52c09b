package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;

/** Finds counts that take up one or two of the paragraph: “向31个项目拨款…，向4个项目借款…。上述35个项目…”. */
final class TakenUpReader {
  private static final List<String> AGAIN = List.of("上述", "以上", "前述", "这");
  private static final String LASTS = "述上这";

  /** What may stand before the word that takes a count up, besides the mark of a clause. */
  private static final String LEADS = "对将把在由给向为使从让";

  /** More may be told without a number, or is said to be. */
  static final List<String> MORE = List.of("、", "另", "还", "此外", "同时", "以及", "等");

  private static final int FARTHEST = 600;
  private static final int FEW = 2;

  private final Passage passage;
  private final TakenNoun nouns;

  TakenUpReader(Passage passage) {
    this.passage = passage;
    this.nouns = new TakenNoun(passage);
  }

  /**
   * What is tied by nothing yet.
   *
   * @param tied the indexes of the figures that are
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention again : passage.mentions()) {
      ReadingStopped.check();
      if (LASTS.indexOf(passage.at(again.start() - 1)) >= 0
          && isCount(again)
          && !tied.contains(again.index())
          && isTakenUp(again)) {
        tie(again).or(() -> headed(again)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isCount(Mention mention) {
    return mention.kind() == Kind.COUNT && mention.isQuantity();
  }

  private boolean isTakenUp(Mention again) {
    for (String word : AGAIN) {
      int at = again.start() - word.length();
      if (at >= 0 && passage.text().startsWith(word, at)) {
        return passage.breaksAt(at - 1) || LEADS.indexOf(passage.at(at - 1)) >= 0;
      }
    }
    return false;
  }

  private Optional<Tie> tie(Mention again) {
    String noun = CountedNoun.of(passage, again);
    int line = passage.lineStart(again.start(), FARTHEST);
    List<Mention> before = passage.mentions(line, again.start());
    if (noun.isEmpty() || before.stream().anyMatch(m -> mayBeOf(m, again, noun))) {
      return Optional.empty();
    }
    List<Mention> counts = before.stream().filter(m -> isCount(m) && isOf(m, again, noun)).toList();
    boolean few = !counts.isEmpty() && counts.size() <= FEW;
    return few && !isNamed(noun, line, again, counts.size())
        ? tie(again, counts)
        : Optional.empty();
  }

  /** “8个水利项目…。这8个项目…”: but the last word of a longer name is taken up. */
  private Optional<Tie> headed(Mention again) {
    int line = passage.lineStart(again.start(), FARTHEST);
    List<Mention> counts =
        passage.mentions(line, again.start()).stream().filter(TakenUpReader::isCount).toList();
    List<Mention> alike = counts.stream().filter(m -> m.symbol().equals(again.symbol())).toList();
    return nouns
        .first(again, alike, passage.between(line, again.start()))
        .filter(first -> counts.stream().noneMatch(m -> m != first && fits(m, again)))
        .map(first -> Tie.again(first, again, Answer.YES));
  }

  private boolean isOf(Mention mention, Mention again, String noun) {
    return mention.symbol().equals(again.symbol()) && CountedNoun.of(passage, mention).equals(noun);
  }

  /** Whether a number may be of the same things, or of points that tell them. */
  private boolean mayBeOf(Mention mention, Mention again, String noun) {
    boolean alike = isCount(mention) && mention.symbol().equals(again.symbol());
    boolean other = alike && CountedNoun.of(passage, mention).isEmpty();
    boolean equal = isCount(mention) && fits(mention, again) && !isOf(mention, again, noun);
    return mention.kind() == Kind.LIST_NUMBER || other || equal;
  }

  private static boolean fits(Mention one, Mention other) {
    return one.amount().equalTo(other.amount()) != Certainty.IMPOSSIBLE;
  }

  /** Whether the things may be told by their names, or with more of them. */
  private boolean isNamed(String noun, int line, Mention again, int counted) {
    String told = passage.between(line, again.start());
    int nouns = 0;
    for (int at = told.indexOf(noun); at >= 0; at = told.indexOf(noun, at + noun.length())) {
      nouns++;
    }
    return nouns > counted || AnyWord.in(told, MORE);
  }

  private static Optional<Tie> tie(Mention again, List<Mention> counts) {
    Optional<Mention> same = counts.stream().filter(m -> fits(m, again)).findFirst();
    if (counts.size() == FEW && same.isEmpty()) {
      return Optional.of(Tie.sum(again, counts, Answer.LIKELY, Answer.LIKELY));
    }
    return Optional.of(Tie.again(same.orElse(counts.get(0)), again, Answer.YES));
  }
}
