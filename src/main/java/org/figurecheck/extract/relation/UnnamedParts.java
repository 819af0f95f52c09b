package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds a total with a number for each of those that are counted behind it:
 * “学生2304人，三个年级分别为833人、768人、703人”.
 */
final class UnnamedParts {
  private static final Sought BEFORE = Sought.of("^\\p{Han}{0,6}，(其中)?$");
  private static final Sought EACH = Sought.of("^\\p{Han}{1,8}(分别|依次)(为|是|有|达|达到)?$");
  private static final Sought OF_OTHERS = Sought.of("均|比|较|增|减|率");
  private static final Sought ALL = Sought.of("^(年级|学段)(分别|依次)");
  private static final int LONGEST = 16;
  private static final int MOST = 12;

  private final Passage passage;

  UnnamedParts(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i + 2 < mentions.size(); i++) {
      ReadingStopped.check();
      Mention count = mentions.get(i);
      boolean opens = "，中".indexOf(passage.at(count.start() - 1)) >= 0;
      if (opens && count.kind() == Kind.COUNT && count.listCount() > 1) {
        parts(mentions.get(i - 1), count).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> parts(Mention whole, Mention count) {
    boolean told = whole.isQuantity() && BEFORE.isIn(gap(whole, count));
    if (!told || OF_OTHERS.isIn(lead(whole))) {
      return Optional.empty();
    }
    List<Mention> parts = new ArrayList<>();
    Mention last = count;
    for (int i = count.index() + 1; i < passage.mentions().size() && parts.size() < MOST; i++) {
      Mention part = passage.mentions().get(i);
      String gap = gap(last, part);
      boolean goesOn = parts.isEmpty() ? EACH.isIn(gap) : RespectivelyReader.JOINTS.contains(gap);
      if (!goesOn || !part.isQuantity() || !Units.sameClass(whole, part)) {
        break;
      }
      parts.add(part);
      last = part;
    }
    boolean all = isOfAll(count) || Claimed.sums(whole, parts);
    return parts.size() == count.listCount() && all
        ? Optional.of(Tie.sum(whole, parts, Answer.LIKELY, Answer.YES))
        : Optional.empty();
  }

  /** Whether those counted are all that there are, as the grades of a school. */
  private boolean isOfAll(Mention count) {
    int end = Math.min(passage.text().length(), count.end() + LONGEST);
    return ALL.isIn(passage.between(count.end(), end)) && passage.at(count.start() - 1) == '，';
  }

  private String gap(Mention before, Mention behind) {
    boolean near = behind.start() - before.end() <= LONGEST;
    return near ? passage.between(before.end(), behind.start()) : "";
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST), mention.start());
  }
}
