package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds what there was, what came to it, and what there is: “有镇11个。…增设5个镇，全市共有镇16个”. */
final class AddedReader {
  private static final Pattern NOW = Pattern.compile("(共有|总数|达到?|增至|增加到)[^，。；、：0-9]{0,6}$");
  private static final Pattern ADDED = Pattern.compile("(增设|新增|新建|增加|新设|净增|又|再)[^，。；、：0-9]{0,8}$");

  /** The longest words before a figure that say whether it was added. */
  private static final int LONGEST = 16;

  /** How far back the level before may stand. */
  private static final int FARTHEST = 120;

  private static final int REACH = 6;

  private final Passage passage;

  AddedReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 2; i < passage.mentions().size(); i++) {
      ReadingStopped.check();
      tie(i).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(int index) {
    Mention level = passage.mentions().get(index);
    Mention added = passage.mentions().get(index - 1);
    boolean told =
        areAlike(level, added)
            && passage.sentenceStart(level.start()) <= added.start()
            && ADDED.matcher(lead(added)).find()
            && NOW.matcher(lead(level)).find();
    return told
        ? base(index - 2, added, level).map(base -> tie(base, added, level))
        : Optional.empty();
  }

  /** The last figure that what was added makes into the level. */
  private Optional<Mention> base(int from, Mention added, Mention level) {
    for (int i = from; i >= Math.max(0, from - REACH); i--) {
      Mention base = passage.mentions().get(i);
      if (added.start() - base.end() > FARTHEST) {
        break;
      }
      if (areAlike(base, level)
          && !ADDED.matcher(lead(base)).find()
          && Claimed.isDifference(added, base, level)) {
        return Optional.of(base);
      }
    }
    return Optional.empty();
  }

  private static boolean areAlike(Mention one, Mention other) {
    return one.isQuantity() && other.isQuantity() && one.symbol().equals(other.symbol());
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST), mention.start());
  }

  private static Tie tie(Mention base, Mention added, Mention level) {
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.BASE, base),
            Tie.Knot.of(MemberRole.CHANGE, added),
            Tie.Knot.of(MemberRole.LEVEL, level));
    return new Tie(RelationType.FROM_TO, knots, Answer.YES, Answer.UNKNOWN, Basis.NOMINAL);
  }
}
