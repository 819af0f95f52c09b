package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds shares whose part and whole are both stated: “2000人中有1500人参加，占75%”. */
final class ShareReader {
  private static final int FARTHEST = 24;
  private static final Pattern OF_ALL =
      Pattern.compile("^(比|比例)?(为|达|达到|约|约为)?$|^(其|全部|总数|总人数|总量|总额)?(总数|总量)?的?$");
  private static final Pattern LEAD = Pattern.compile("^(全县|全区|全市|全省|全校|全国)?(共有|现有|有|共)?");
  private static final Pattern TAIL = Pattern.compile("(的|总数|总人数|总量|总额|人数)+$");
  private static final Pattern VERB = Pattern.compile("(共有|共|总数|为|达|有|达到)+$");

  /** The longest words that {@link #LEAD} can match. */
  private static final int LONGEST_LEAD = 4;

  private final Passage passage;
  private final Map<Integer, List<Tie>> wholesByPart = new HashMap<>();

  /**
   * @param wholes the wholes with their parts that the passage states
   */
  ShareReader(Passage passage, List<Tie> wholes) {
    this.passage = passage;
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
    int verb = passage.between(clause, share.start()).lastIndexOf('占');
    if (verb < 0) {
      return Optional.empty();
    }
    int at = clause + verb;
    return part(at).flatMap(part -> whole(part, at, share).map(whole -> tie(share, part, whole)));
  }

  /** The figure just before the verb, in its clause or the one before. */
  private Optional<Mention> part(int verb) {
    return passage.before(verb).filter(m -> m.isQuantity() && isSaidOf(m, verb));
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
      boolean sentence = passage.endsAt(i) || passage.at(i) == '；';
      breaks += sentence ? 2 : passage.breaksAt(i) ? 1 : 0;
    }
    return breaks;
  }

  private Optional<Mention> whole(Mention part, int verb, Mention share) {
    List<Mention> within = passage.mentions(verb, share.start());
    if (!within.isEmpty()) {
      return Optional.of(within.get(0))
          .filter(w -> within.size() == 1 && Units.sameClass(w, part))
          .filter(w -> passage.between(w.end(), share.start()).endsWith("的"));
    }
    String object = passage.between(verb + 1, share.start());
    if (!OF_ALL.matcher(object).find()) {
      return named(part, object);
    }
    return divided(part);
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

  /** The only figure of the sentence, or of the one before, that the share names as its whole. */
  private Optional<Mention> named(Mention part, String object) {
    String name = object.endsWith("的") ? bare(TAIL, object) : "";
    if (name.length() < 2) {
      return Optional.empty();
    }
    int start = passage.sentenceStart(Math.max(0, passage.sentenceStart(part.start()) - 1));
    List<Mention> bearers =
        passage.mentions(start, part.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, part) && bears(m, name))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** Whether a figure is said of just this name: “教师860人”, “860名教师”. */
  private boolean bears(Mention mention, String name) {
    if (passage.text().startsWith(name, mention.end())) {
      return true;
    }
    int start = passage.clauseStart(mention.start());
    return leads(start, name) && bare(VERB, passage.between(start, mention.start())).equals(name);
  }

  private boolean leads(int start, String name) {
    for (int i = start; i <= start + LONGEST_LEAD; i++) {
      if (passage.text().startsWith(name, i)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(Pattern tail, String words) {
    return tail.matcher(LEAD.matcher(words).replaceFirst("")).replaceFirst("");
  }

  private static Tie tie(Mention share, Mention part, Mention whole) {
    return Tie.plain(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, whole),
            Tie.Knot.of(MemberRole.PART, part),
            Tie.Knot.of(MemberRole.SHARE, share)));
  }
}
