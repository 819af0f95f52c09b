package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;

/**
 * Parts that go on behind a full stop where a comma is meant:
 * “经费310万元，其中救灾款120万元，救济款80万元。低息款70万元，其它款40万元”. The last takes in the rest, or they are sorts of
 * one noun that come near the whole.
 */
final class PartsGoOn {
  /** With these a sentence opens that tells of another whole: 全年, 当年, 今年, 各镇, 另. */
  private static final String ANEW = "全当今各另本";

  private static final int LONGEST = 14;
  private static final int HEAD = 2;
  private static final int MOST = 12;

  private PartsGoOn() {}

  /** The whole with the parts of both sentences, if the second goes on with those of the first. */
  static Optional<Tie> behind(Passage passage, Mention whole, List<Part> first) {
    Mention last = first.get(first.size() - 1).mention();
    int end = passage.sentenceEnd(last.end());
    boolean open =
        passage.at(end) == '。' && Sum.total(first).lessThan(whole.amount()) == Certainty.CERTAIN;
    List<Part> more = open ? more(passage, end + 1, last) : List.of();
    if (more.isEmpty()) {
      return Optional.empty();
    }
    List<Part> all = new ArrayList<>(first);
    all.addAll(more);
    List<String> names = all.stream().map(Part::label).toList();
    String rest = PartName.nounOfTheRest(names.get(names.size() - 1));
    boolean closed =
        !rest.isEmpty()
            && names.size() > HEAD
            && first.stream().allMatch(p -> p.label().endsWith(rest));
    boolean sorts =
        first.size() == 1
            && names.stream().skip(1).allMatch(name -> areOfOneHead(names.get(0), name));
    Answer covering =
        closed
            ? Answer.LIKELY
            : sorts
                ? Likely.covering(whole, names, Part.mentions(all), Answer.LIKELY)
                : Answer.UNKNOWN;
    return covering == Answer.LIKELY
        ? Optional.of(PartsReader.tie(whole, new Sum(all, covering, Answer.LIKELY)))
        : Optional.empty();
  }

  /** The figures of a sentence, each with its name, or none where one is something else. */
  private static List<Part> more(Passage passage, int start, Mention like) {
    List<Part> more = new ArrayList<>();
    int from = start;
    for (Mention mention : passage.unbracketed(start, passage.sentenceEnd(start))) {
      if (mention.isPercent() && !more.isEmpty()) {
        continue;
      }
      String gap =
          mention.start() - from > LONGEST * 2
              ? ""
              : passage.unbracketedText(from, mention.start());
      String name = gap.substring(PartGap.lastSeparator(gap) + 1).strip();
      boolean part =
          mention.isQuantity()
              && Units.areOfOneWord(like, mention)
              && (more.isEmpty() ? name.length() == gap.length() : gap.length() > name.length())
              && name.length() > 1
              && name.length() <= LONGEST
              && !Phrase.opensStatement(name)
              && !Phrase.comments(name)
              && !PartGap.tells(name)
              && ANEW.indexOf(name.charAt(0)) < 0
              && !Verbs.tellADeed(name)
              && more.size() < MOST;
      if (!part) {
        return List.of();
      }
      more.add(new Part(mention, PartName.bare(name), List.of(), false));
      from = mention.end();
    }
    return more;
  }

  private static boolean areOfOneHead(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    return shared > HEAD && !one.equals(other);
  }
}
