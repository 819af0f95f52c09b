package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** What the words between one part and the next figure say. */
final class PartGap {
  private static final Sought BEHIND_SHARE =
      Sought.of("^(约?占|比重|占比)[^，。；]{0,16}(%|百分之[零一二三四五六七八九十百点]+)(以及|和|与|及)");
  static final String SEPARATORS = "、，；";

  private PartGap() {}

  /** “，占13.4%和其他收入”: a share that closes one part, and a conjunction that leads to the next. */
  static String behindShare(String label) {
    if (label.isEmpty() || "约占比".indexOf(label.charAt(0)) < 0) {
      return label;
    }
    return BEHIND_SHARE.withoutFirst(label);
  }

  static boolean hasForeignClause(String gap, int first) {
    String middle = gap.substring(first + 1, Math.max(first + 1, lastSeparator(gap)));
    return !gap.endsWith("各")
        && List.of(middle.replace('，', '、').split("、")).stream()
            .map(String::strip)
            .anyMatch(clause -> !clause.isEmpty() && !Phrase.comments(clause));
  }

  static int firstSeparator(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (SEPARATORS.indexOf(gap.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static int lastSeparator(String gap) {
    int last = -1;
    for (int i = 0; i < gap.length(); i++) {
      last = SEPARATORS.indexOf(gap.charAt(i)) >= 0 ? i : last;
    }
    return last;
  }

  /** Whether a label tells what was done rather than naming what was counted. */
  static boolean tells(String label) {
    return (Verbs.opening(label, new Span(0, label.length())) > 0 && !label.startsWith("在"))
        || label.indexOf('到') > 0
        || label.indexOf('赴') > 0;
  }

  /** The words that name the figure behind a gap. */
  static String label(String gap) {
    return behindShare(gap.substring(lastSeparator(gap) + 1).strip());
  }
}
