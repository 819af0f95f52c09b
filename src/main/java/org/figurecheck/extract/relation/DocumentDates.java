package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** The days on which a text says that it was written, signed, published or read out. */
final class DocumentDates {
  private static final Sought LABEL =
      Sought.of(
          "((发布|成文|印发|制发|发文|公开|更新|生成|落款)(日期|时间|于)?|(签发|填报|编制|报告|发稿|撰写)(日期|时间)|^\\s*(日期|时间))[：:\\s]{0,4}$");
  private static final int LONGEST_LABEL = 12;
  private static final int FULL = "2024-01-31".length();

  /** “——2024年1月8日在县第十八届人民代表大会第四次会议上”. */
  private static final Sought DASH = Sought.of("^[\\s（(—－-]*$");

  private static final Sought MEETING =
      Sought.of("^在[^，。；：\\n]{2,50}(会|会议|大会|全会|论坛|仪式)上[）)]?\\s*$");

  /** “2024-01-08 10:20 来源：县教育局”, “来源：县教育局 2024-01-08”. */
  private static final Sought SOURCE =
      Sought.of(
          "^\\s*([0-9]{1,2}[:：][0-9]{2}([:：][0-9]{2})?)?[\\s|｜]*(信息|文章|稿件)?(来源|作者|编辑|责任编辑|发布人|发布机构|发布单位|浏览|阅读|点击|字号|字体)");

  private static final Sought SOURCED =
      Sought.of("^\\s*(信息|文章|稿件)?(来源|作者|发布人|发布机构|发布单位)[：:][^，。；\\n]{1,24}$");

  /** “东岭县教育局 2024年1月8日”, as the last line. */
  private static final Sought SIGNED =
      Sought.of("^\\s*[^，。；：、\\n0-9]{2,24}(局|委|委员会|办|办公室|政府|校|院|会|厅|处|科|中心|公司|学校|所|站|支队|大队)\\s*$");

  private static final int HEAD = 600;
  private static final int LONGEST_LINE = 120;

  private DocumentDates() {}

  static List<Mention> in(Passage passage) {
    List<Mention> dates = new ArrayList<>();
    int foot = passage.text().stripTrailing().length();
    for (Mention mention : passage.mentions()) {
      boolean full = mention.kind() == Kind.DATE && mention.iso().length() >= FULL;
      if (full && (isLabelled(passage, mention) || isOfLine(passage, mention, foot))) {
        dates.add(mention);
      }
    }
    return dates;
  }

  private static boolean isLabelled(Passage passage, Mention date) {
    int start = passage.lineStart(date.start(), LONGEST_LABEL);
    return LABEL.isIn(passage.between(start, date.start()));
  }

  /** Whether the line of a date says nothing but whence the text is of that day. */
  private static boolean isOfLine(Passage passage, Mention date, int foot) {
    int start = passage.lineStart(date.start(), LONGEST_LINE);
    int end = passage.lineEnd(date.end(), LONGEST_LINE);
    if (!isWhole(passage, start, end)) {
      return false;
    }
    String before = passage.between(start, date.start());
    String after = passage.between(date.end(), end);
    if (isBlank(before) && isBlank(after)) {
      return true;
    }
    boolean head = date.end() <= HEAD;
    return (head && DASH.isIn(before) && MEETING.isIn(after))
        || (head && isBlank(before) && SOURCE.isIn(after))
        || (head && SOURCED.isIn(before))
        || (date.end() == foot && SIGNED.isIn(before));
  }

  private static boolean isWhole(Passage passage, int start, int end) {
    return (start == 0 || passage.at(start - 1) == '\n') && passage.at(end) == '\n';
  }

  /** Whether only blanks and brackets stand in a stretch. */
  private static boolean isBlank(String stretch) {
    return stretch.chars().allMatch(c -> "()（）[]".indexOf(c) >= 0 || Character.isWhitespace(c));
  }
}
