package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Finds the figure that a share names as its whole: “教师860人。…，占教师总数的10%”. */
final class NamedWhole {
  private static final Sought LEAD = Sought.of("^(全县|全区|全市|全省|全校|全国)?(共有|现有|有|共)?");
  private static final Pattern TAIL = Pattern.compile("(的|总数|总人数|总量|总额|人数)+$");
  private static final Pattern VERB = Pattern.compile("(共有|共|总数|为|达|有|达到)+$");

  /** The longest words that {@link #LEAD} can match. */
  private static final int LONGEST_LEAD = 4;

  private final Passage passage;

  NamedWhole(Passage passage) {
    this.passage = passage;
  }

  /** What a share names as its whole: 占全县教师总数的. */
  static Optional<String> name(String object) {
    String name = object.endsWith("的") ? bare(TAIL, object) : "";
    return name.length() < 2 ? Optional.empty() : Optional.of(name);
  }

  /** The only figure of the sentence, or of the one before, that the share names as its whole. */
  Optional<Mention> of(Mention part, String name) {
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
    return tail.matcher(LEAD.withoutFirst(words)).replaceFirst("");
  }
}
