package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Finds the years and months of which a text tells, each against the date of the text itself: what
 * is told as done lies before.
 */
final class ToldDateReader {
  private static final Pattern AHEAD =
      Pattern.compile(
          "计划|规划|方案|纲要|力争|争取|预计|拟|将|目标|(^|[，们还都需就])要|应当|工作重点|成后|明年|下一?步|[到至]$|有望|打算|确保|届时|前$|底前|以前|之前|《[^》]*$");
  private static final Pattern DONE =
      Pattern.compile("已|完成|建成|通过|荣?获|实现|成立|入选|开展了|启动了|达到了|共有|评为|认定为|投入使用|竣工|以来");
  private static final int REACH = 40;
  private static final int MOST = 60;

  private final Passage passage;

  ToldDateReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    Set<Mention> own = new LinkedHashSet<>(DocumentDates.in(passage));
    if (own.isEmpty()) {
      return List.of();
    }
    List<Tie.Knot> done = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (done.size() < MOST && isDated(mention) && !own.contains(mention) && isTold(mention)) {
        done.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      }
    }
    if (done.isEmpty()) {
      return List.of();
    }
    own.forEach(date -> done.add(Tie.Knot.of(MemberRole.BASE, date)));
    return List.of(
        new Tie(RelationType.TOLD_DATE, done, Answer.UNKNOWN, Answer.UNKNOWN, Basis.UNKNOWN));
  }

  /** Where the statement about a date ends; a comma may part the date from it. */
  private int predicateEnd(Mention date) {
    int end = passage.clauseEnd(date.end());
    boolean parted = end - date.end() <= 1 && !passage.endsAt(end);
    return parted ? passage.clauseEnd(end + 1) : end;
  }

  private static boolean isDated(Mention mention) {
    String iso = mention.figure().quantity().iso();
    return (mention.kind() == Kind.YEAR && iso.length() == 4)
        || (mention.kind() == Kind.DATE && iso.length() >= 7 && !iso.startsWith("-"));
  }

  /** Whether the words about a date say that what they tell is done. */
  private boolean isTold(Mention date) {
    int from = Math.max(passage.sentenceStart(date.start()), date.start() - REACH);
    int to = Math.min(passage.sentenceEnd(date.end()), date.end() + REACH);
    String before = passage.between(from, date.start());
    String after = passage.between(date.end(), to);
    boolean open = after.startsWith("前") || after.startsWith("底前") || after.startsWith("级");
    return !open
        && DONE.matcher(after).find()
        && !AHEAD.matcher(passage.between(date.end(), predicateEnd(date))).find()
        && !AHEAD.matcher(before).find();
  }
}
