package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import org.figurecheck.text.pattern.Sought;

/** The parts of a text that tell of what is still to come, by their headings. */
final class PlanSections {
  private static final int LONGEST = 40;
  private static final Sought PLANNED =
      Sought.of(
          "下一?步|今后|未来|展望|打算|设想|谋划|(工作|总体|基本)(思路|计划|安排|目标|任务|重点|建议|要求)|(主要|预期|目标|重点)(目标|任务|工作)");
  private static final Sought TOLD = Sought.of("情况|完成|回顾|总结|成效|成绩|进展|落实|以来");
  private static final Sought LARGE = Sought.of("^\\s*(第?[一二三四五六七八九十]{1,3}(、|部分|章))");

  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");

  private final BitSet planned = new BitSet();
  private final String year;

  /**
   * The sections of a text.
   *
   * @param year the year in which it was written
   */
  PlanSections(String text, String year) {
    this.year = year;
    boolean ahead = false;
    for (int start = 0; start < text.length(); ) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line;
      String head = text.substring(start, Math.min(end, start + LONGEST + 1));
      if (head.length() <= LONGEST && head.indexOf('。') < 0) {
        ahead = after(head, ahead);
      }
      planned.set(start, end, ahead);
      start = end + 1;
    }
  }

  /** Whether what stands below a line is still to come. */
  private boolean after(String line, boolean ahead) {
    boolean told = TOLD.isIn(line);
    boolean large = LARGE.isIn(line);
    boolean planned = PLANNED.isIn(line) || (large && isOfThisYear(line));
    return !told && (planned || (ahead && !large));
  }

  /** “二、2024年工作”, in a text of that year or of the one before. */
  private boolean isOfThisYear(String heading) {
    Matcher named = YEAR.matcher(heading);
    return named.find() && named.group().compareTo(year) >= 0;
  }

  boolean hold(int position) {
    return planned.get(position);
  }
}
