package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds shares whose part and whole are both stated: “2000人中有1500人参加，占75%”. */
final class ShareReader {
  private static final int FARTHEST = 24;
  private static final Sought OF_ALL =
      Sought.of("^(比|比例|比重|比率|份额)?(为|达|达到|约|约为)?$|^(其|全部|总数|总人数|总量|总额)?(总数|总量)?的?$");

  /** The longest words that {@link #OF_ALL} can match. */
  private static final int LONGEST_OF_ALL = 6;

  /** Said of the part in the clause before: “已有179个建成，比例为57.7%”. */
  private static final Sought OF_PART = Sought.of("^(比例|比重|比率|份额)(为|达|达到|约|约为)?$");

  private final Passage passage;
  private final StatedWhole stated;
  private final NamedWhole named;
  private final OtherWholes others;
  private final SharedTogether together;
  private final Map<Integer, List<Tie>> wholesByPart = new HashMap<>();

  /**
   * @param wholes the wholes with their parts that the passage states
   */
  ShareReader(Passage passage, List<Tie> wholes) {
    this.passage = passage;
    this.stated = new StatedWhole(passage);
    this.named = new NamedWhole(passage);
    this.others = new OtherWholes(passage);
    this.together = new SharedTogether(passage, wholesByPart);
    for (Tie tie : wholes) {
      tie.knots().stream()
          .filter(knot -> knot.role() == MemberRole.PART)
          .map(Tie.Knot::index)
          .distinct()
          .forEach(part -> wholesByPart.computeIfAbsent(part, any -> new ArrayList<>()).add(tie));
    }
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isPercent()) {
        share(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> share(Mention share) {
    int clause = passage.clauseStart(share.start());
    String words = passage.between(clause, share.start());
    int verb = words.lastIndexOf('占');
    boolean noun = verb < 0 && passage.at(clause - 1) == '，' && OF_PART.isIn(words);
    if (verb < 0 && !noun) {
      return Optional.empty();
    }
    int at = clause + verb;
    Optional<Tie> several = together.tie(clause, at, share);
    if (several.isPresent()) {
      return several;
    }
    Optional<Mention> part = part(at);
    return part.isEmpty()
        ? ofAll(passage.between(at + 1, share.start()))
            ? stated.partBehind(share)
            : Optional.empty()
        : tie(part.get(), at, share);
  }

  private Optional<Tie> tie(Mention part, int verb, Mention share) {
    Optional<Mention> whole = whole(part, verb, share);
    String object = passage.unbracketedText(verb + 1, share.start());
    if (whole.isPresent()) {
      return of(whole.get(), part, share, ofAll(object))
          .map(found -> Proportion.tie(found, part, share, Answer.UNKNOWN));
    }
    return ofAll(object)
        ? stated.ofPart(part, verb, share)
        : NamedWhole.name(object)
            .flatMap(name -> stated.named(part, name, share))
            .filter(tie -> Territory.holds(passage, object, whole(tie)));
  }

  /**
   * The whole found, or another that the share fits, or none where the share is of one untold.
   *
   * @param any whether the share does not name what it is of
   */
  private Optional<Mention> of(Mention found, Mention part, Mention share, boolean any) {
    Optional<Mention> fitting = stated.fitting(found, part, share);
    if (fitting.isPresent() || !any || Claimed.isShare(share, part, found)) {
      return fitting.or(() -> Optional.of(found));
    }
    boolean untold = others.isOfTheSame(found, part, share) || others.isOfTwin(found, part, share);
    return others.before(part, share).or(() -> untold ? Optional.empty() : Optional.of(found));
  }

  private Mention whole(Tie tie) {
    return passage.mentions().get(tie.knots().get(0).index());
  }

  private static boolean ofAll(String object) {
    return object.length() <= LONGEST_OF_ALL && OF_ALL.isIn(object);
  }

  /** The figure just before the verb, in its clause or the one before. */
  private Optional<Mention> part(int verb) {
    return passage
        .before(verb)
        .filter(m -> passage.isWithinReach(m.end(), verb) || isAloneInBracket(m))
        .or(() -> passage.beforeOutside(verb))
        .filter(m -> m.isQuantity() && isSaidOf(m, verb));
  }

  /** “女教师（86人），占20%”, but not “教师431人（女86人），占20%”. */
  private boolean isAloneInBracket(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return Passage.isOpening(passage.at(mention.start() - 1))
        && passage.mentions(clause, mention.start()).isEmpty();
  }

  /** Whether no other subject stands between a figure and the verb. */
  private boolean isSaidOf(Mention mention, int verb) {
    int clause = passage.clauseStart(verb);
    boolean near = verb - mention.end() <= FARTHEST && breaks(mention.end(), verb) <= 1;
    String subject = passage.between(Math.max(clause, mention.end()), verb).strip();
    return near && (clause <= mention.end() || subject.isEmpty() || subject.equals("约"));
  }

  private long breaks(int from, int to) {
    long breaks = 0;
    for (int i = from; i < to; i++) {
      boolean sentence = (passage.endsAt(i) || passage.at(i) == '；') && !isStray(i, to);
      breaks += sentence ? 2 : passage.breaksAt(i) ? 1 : 0;
    }
    return breaks;
  }

  /** A full stop put for a comma: “其中本科1920人。占60%”. */
  private boolean isStray(int mark, int verb) {
    return mark == verb - 1 && passage.at(mark) == '。';
  }

  private Optional<Mention> whole(Mention part, int verb, Mention share) {
    List<Mention> within = passage.mentions(verb, share.start());
    if (!within.isEmpty()) {
      return Optional.of(within.get(0))
          .filter(w -> within.size() == 1 && Units.sameClass(w, part))
          .filter(w -> passage.between(w.end(), share.start()).endsWith("的"));
    }
    String object = passage.between(verb + 1, share.start());
    return ofAll(object)
        ? divided(part)
        : NamedWhole.name(object)
            .flatMap(name -> named.of(part, object, name))
            .filter(all -> Territory.holds(passage, object, all));
  }

  /** The whole that the text divides into this part. */
  private Optional<Mention> divided(Mention part) {
    return wholesByPart.getOrDefault(part.index(), List.of()).stream()
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.WHOLE)
        .map(knot -> passage.mentions().get(knot.index()))
        .filter(whole -> Units.sameClass(whole, part))
        .findFirst();
  }
}
