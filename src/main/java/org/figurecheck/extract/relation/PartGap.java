package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** What the words between one part and the next figure say. */
final class PartGap {
  private static final Sought BEHIND_SHARE =
      Sought.of("^(约?占|比重|占比)[^，。；]{0,16}(%|百分之[零一二三四五六七八九十百点]+)(以及|和|与|及)");
  private static final Sought NAMES = Sought.of("^\\p{Han}{1,6}(、\\p{Han}{1,6}){1,2}$");
  private static final Sought LEADING = Sought.of("^\\p{Han}{1,10}(、\\p{Han}{1,10}){1,3}$");
  private static final Sought PAIRED = Sought.of("分别|依次|各|(为|是|有|达|共|计)$");
  private static final Sought LEADS = Sought.of("分别|依次|各|均|共|计|为|是|有|达");

  /** What opens the reason for a change, or what money is for. */
  private static final List<String> REASONS =
      List.of("主要原因", "原因是", "主要是", "主要用于", "用于", "主要因", "系", "主要系", "与上年", "与去年");

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
    String middle = gap.substring(first + 1, Math.max(first + 1, labelStart(gap) - 1));
    return !gap.endsWith("各")
        && List.of(middle.replace('，', '、').split("、")).stream()
            .map(String::strip)
            .anyMatch(
                clause ->
                    !clause.isEmpty()
                        && !Phrase.comments(clause)
                        && !AnyWord.opens(clause, REASONS));
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

  /** The words that name the figure behind a gap, which may be several names: 灌木、藤本. */
  static String label(String gap) {
    return behindShare(gap.substring(labelStart(gap)).strip());
  }

  private static int labelStart(String gap) {
    int clause = Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('；')) + 1;
    int start = clause < gap.length() && gap.charAt(clause) == '、' ? clause + 1 : clause;
    return areNames(gap.substring(start)) ? start : lastSeparator(gap) + 1;
  }

  /** Whether what stands before the first part may be several names of it: 其中中、高级教师51名. */
  static boolean mayLead(String lead) {
    return LEADING.isIn(lead) && !PAIRED.isIn(lead);
  }

  /** Whether words are short names that share one figure. */
  static boolean areNames(String words) {
    return NAMES.isIn(words)
        && !LEADS.isIn(words)
        && List.of(words.split("、")).stream()
            .noneMatch(name -> tells(name) || Phrase.comments(name) || Phrase.opensStatement(name));
  }
}
