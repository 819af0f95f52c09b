package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds wholes that just the numbers told next in their measure fill, over a sentence or two and
 * past shares, costs and remarks: “有问题的63件，占7.1%，其中错判8件，占0.9%；…”. No word need say that these are
 * parts, so that they must be many, or the whole told to many digits, to be no chance; those that
 * 其中 opens and 其他 closes may also miss it by one slip.
 */
final class FilledWholes {
  private static final String SOME = "其中";
  private static final String LISTED = SOME + "：";

  private static final int SENTENCES = 3;
  private static final int FARTHEST = 400;
  private static final int MOST_PARTS = 14;

  /** Smaller wholes are filled by chance. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(30);

  /** Below this, only parts that 其中 opens are no chance, however many they are. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** So many parts, or so many digits of the whole, hardly add up by chance. */
  private static final int MANY_PARTS = 3;

  private static final int MANY_DIGITS = 3;

  /** Words that make a number a change, a level of another time, a mean, or more of the same. */
  private static final Sought APART =
      Sought.of("比|较|增[加长至收]|减[少至收]|上升|下降|提高|降低|去年|上年|同期|计划|目标|累计|合计|共计|总计|每|均|各|超过|以上|达到|另|新增");

  private static final List<String> SUMMED = List.of("共计", "合计", "总计");
  private static final List<String> REST = List.of("其余", "其他", "其它", "余", "剩");
  private static final int LONGEST_LEAD = 24;

  private final Passage passage;

  FilledWholes(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such wholes with their parts.
   *
   * @param tied the indexes of the figures that have several parts, or are among several
   * @param held those of the latter alone
   */
  List<Tie> read(Set<Integer> tied, Set<Integer> held) {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      if (!tied.contains(whole.index()) && isWhole(whole)) {
        boolean summed = AnyWord.closes(lead(whole), SUMMED);
        (summed ? before(whole, held) : behind(whole, held)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isWhole(Mention mention) {
    return isPlain(mention)
        && mention.figure().subject().role() == Role.LEVEL
        && mention.amount().stated().compareTo(LEAST) >= 0
        && digits(mention) > 1;
  }

  private static boolean isPlain(Mention mention) {
    return mention.isQuantity() && mention.isPlain() && mention.amount().stated() != null;
  }

  private static int digits(Mention mention) {
    return mention.amount().stated().stripTrailingZeros().precision();
  }

  private Optional<Tie> behind(Mention whole, Set<Integer> held) {
    int end = end(whole);
    List<Mention> parts = new ArrayList<>();
    int last = whole.end();
    for (int i = whole.index() + 1;
        i < passage.mentions().size() && parts.size() < MOST_PARTS;
        i++) {
      Mention part = passage.mentions().get(i);
      if (part.end() > end || !mayGoOn(whole, parts)) {
        break;
      }
      boolean alike = Units.arePeopleOrOfOneWord(whole, part);
      if (!alike || isBracketed(part) || isApart(part) || isWithin(parts, last, part)) {
        continue;
      }
      if (held.contains(part.index()) || !isPlain(part)) {
        break;
      }
      parts.add(part);
      last = part.end();
      if (Claimed.sums(whole, parts)) {
        return isTelling(whole, parts) ? Optional.of(tie(whole, parts)) : Optional.empty();
      }
    }
    boolean slipped =
        parts.size() >= MANY_PARTS
            && isOpened(whole, parts)
            && isClosed(parts)
            && Slipped.explains(whole, parts);
    return slipped ? Optional.of(tie(whole, parts)) : Optional.empty();
  }

  /** Whether parts are within their whole, or may exceed it by a slip. */
  private boolean mayGoOn(Mention whole, List<Mention> parts) {
    return Claimed.isWithin(whole, parts) || isOpened(whole, parts);
  }

  private static Tie tie(Mention whole, List<Mention> parts) {
    return Tie.sum(whole, parts, Answer.LIKELY, Answer.LIKELY);
  }

  /** The same for a total told last: “离岗14人，被辞退3人，病故2人，共计19人”. */
  private Optional<Tie> before(Mention whole, Set<Integer> held) {
    int start = passage.sentenceStart(whole.start());
    List<Mention> parts = new ArrayList<>();
    for (int i = whole.index() - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
      Mention part = passage.mentions().get(i);
      boolean alike = Units.arePeopleOrOfOneWord(whole, part) && isPlain(part);
      if (part.start() < start || !alike || held.contains(part.index()) || isApart(part)) {
        break;
      }
      parts.add(part);
      if (parts.size() > 1 && Claimed.sums(whole, parts)) {
        return Optional.of(tie(whole, parts));
      }
    }
    return Optional.empty();
  }

  /** Whether a number tells some of the part before it. */
  private boolean isWithin(List<Mention> parts, int last, Mention part) {
    return !parts.isEmpty()
        && passage.lineStart(part.start(), FARTHEST) < last
        && passage.between(last, part.start()).contains(SOME);
  }

  /** Where the sentences end in which the parts are sought, in the paragraph of the whole. */
  private int end(Mention whole) {
    int end = whole.end();
    for (int i = 0; i < SENTENCES; i++) {
      end = passage.sentenceEnd(Math.min(end + 1, passage.text().length()));
    }
    int line = passage.lineEnd(whole.end(), FARTHEST);
    boolean listed =
        passage.at(line) == '\n' && passage.text().startsWith(LISTED, line - LISTED.length());
    return listed ? Math.min(passage.text().length(), line + FARTHEST) : Math.min(end, line);
  }

  private boolean isBracketed(Mention part) {
    return Passage.isOpening(passage.at(part.start() - 1));
  }

  private boolean isApart(Mention part) {
    return part.figure().subject().role() != Role.LEVEL || APART.isIn(lead(part));
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LEAD), mention.start());
  }

  /** Whether the numbers are so many, or so long, that they hardly add up by chance. */
  private boolean isTelling(Mention whole, List<Mention> parts) {
    boolean fine = digits(whole) >= MANY_DIGITS;
    boolean many = parts.size() >= MANY_PARTS && (fine || whole.kind() == Kind.COUNT);
    boolean large = whole.amount().stated().compareTo(LARGE) >= 0;
    boolean opened = isOpened(whole, parts);
    return parts.size() > 1 && (isClosed(parts) || many && (large || opened) || fine && opened);
  }

  private boolean isOpened(Mention whole, List<Mention> parts) {
    return passage.between(whole.end(), parts.get(0).start()).contains(SOME);
  }

  private boolean isClosed(List<Mention> parts) {
    return AnyWord.in(lead(parts.get(parts.size() - 1)), REST);
  }
}
