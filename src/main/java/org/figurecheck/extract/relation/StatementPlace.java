package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.extract.WordTable;
import org.figurecheck.text.pattern.Sought;

/** Reads of what all a statement speaks: 全县, 我县 and the county's own name say the same. */
final class StatementPlace {
  private static final String LEVELS = "县区市省州旗镇乡";
  private static final Pattern OWN =
      Pattern.compile("^(?:关于)?(?:[0-9]{4}年度?)?(\\p{Han}{2,12}?[县区市州旗镇乡])");

  /** The title of a report of one school, not of the schools of a place. */
  private static final Sought OWN_SCHOOL =
      Sought.of(
          "^\\s*(?:关于)?(?:[0-9]{4}年度?)?[^，。；：\\n中局委各农城义全民公]{2,14}"
              + "(?:中学|小学|学校|学院|幼儿园|大学|[一二三四五六七八九十]中)"
              + "(?:[0-9]{4}|第|学年|上|下|工作|简介|概况|情况|基本|总结|年度|\\n)");

  private static final Sought WHOLE_SCHOOL = Sought.of("^(?:[全我本]校|学校(?:现有|共有|有))");
  private static final Pattern NAMED = Pattern.compile("^\\p{Han}{2,4}?[县区市州旗镇乡]");
  private static final Sought OPENING =
      Sought.of("^(?:[^，：]{0,12}(?:所述|目前|当前|看|看来|综上|报|计|显示|年|底|末|日)[，：])*$");
  private static final Sought SUMS_UP =
      Sought.of("^(?:综上|综合来看|总的?(?:来)?看|总体(?:上|来)?看|(?:综上|如前|如上|前文)所述)[，：]$");
  private static final WordTable<String> OF_ONE =
      WordTable.of(
          Verbs.words(
              """
              小学 中学 高中 幼儿园 学院 学校 医院 卫生院 公司 集团 中心 我校 我院 镇 乡 村 街道 社区
              一中 二中 三中 四中 五中 六中 七中 八中 九中 十中
              """));
  private static final Sought OF_ALL =
      Sought.of("^(?:[^，。；]{0,10}[，：])?(?:\\p{Han}{0,2}目前)?[全我本][县区市省州旗]");
  private static final WordTable<String> OF_SOME =
      WordTable.of(
          Verbs.words(
              """
              城区 农村 乡村 城镇 公办 民办 公立 民营 学区 片区 辖区 省属 市属 县属 直属 系统 部门 机关 学段 初中 其中
              """));

  /** The characters with which the words of an opening end before its mark. */
  private static final String OPENED = "述前看来上报计示年底末日";

  private static final Sought NAMED_ONE =
      Sought.of("^[^，。；：]*(?:[县区市州旗镇乡村校园院]|街道|社区|中心|公司)[：:\\s]*$");

  private static final String SOME = "其中";
  private static final int LONGEST_OPENING = 24;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_HEADING = 30;
  private static final int TITLE = 60;

  private final Passage passage;
  private final String own;

  /** Whether the title names one school, so that 全校 and 我校 say the same. */
  private final boolean school;

  /** What was found of a sentence, by where it begins, and of the opening of a line. */
  private final Map<Integer, Boolean> open = new HashMap<>();

  private final Map<List<Integer>, Boolean> ofAll = new HashMap<>();

  StatementPlace(Passage passage) {
    this.passage = passage;
    this.own = own(passage.text());
    this.school = OWN_SCHOOL.isIn(passage.between(0, Math.min(passage.text().length(), TITLE)));
  }

  /**
   * The last place named where the title begins, as 榆泽县 in 松漪市榆泽县; empty if it names none, or a
   * sentence stands there.
   */
  private static String own(String text) {
    int start = 0;
    while (start < text.length()
        && !Passage.isHan(text.charAt(start))
        && !isDigit(text.charAt(start))) {
      start++;
    }
    String rest = text.substring(start, Math.min(text.length(), start + 30));
    Matcher first = OWN.matcher(rest);
    int line = text.indexOf('\n', start);
    if (!first.find() || (line > 0 && text.lastIndexOf('。', line) >= start)) {
      return "";
    }
    String name = first.group(1);
    String behind = rest.substring(first.end());
    Matcher inner = NAMED.matcher(behind);
    return inner.find() && inner.end() > 2 && !inner.group().startsWith("城") ? inner.group() : name;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Of what all the words from a character on speak; empty where they do not say. */
  String extentAt(int from) {
    int end = afterExtent(from);
    return end > from ? String.valueOf(passage.at(end - 1)) : "";
  }

  /** The last character of the name of the place that the title names, as 县; or empty. */
  String level() {
    return own.isEmpty() ? "" : own.substring(own.length() - 1);
  }

  /** Whether a name is that of the place that the title names. */
  boolean isOwn(String name) {
    return !own.isEmpty() && (own.endsWith(name) || name.endsWith(own));
  }

  /** Whether the title names one school. */
  boolean isOfSchool() {
    return school;
  }

  int afterExtent(int from) {
    if ("全我本".indexOf(passage.at(from)) >= 0 && LEVELS.indexOf(passage.at(from + 1)) >= 0) {
      return from + 2;
    }
    if (school
        && WHOLE_SCHOOL.isIn(passage.between(from, Math.min(passage.text().length(), from + 4)))) {
      return from + 2;
    }
    return !own.isEmpty() && passage.text().startsWith(own, from) ? from + own.length() : from;
  }

  /** Whether a clause that names no place may speak of all: nothing before it speaks of one. */
  boolean mayBeOfAll(int clause) {
    int start = passage.sentenceStart(clause);
    if (clause - start > LONGEST_OPENING || !isOpening(start, clause)) {
      return false;
    }
    int line = start;
    for (int i = 0; i < 200 && line > 0 && passage.at(line - 1) != '\n'; i++) {
      line--;
    }
    int from = line;
    int to = Math.min(start, line + LONGEST_OPENING);
    return afterExtent(line) > line
        || (line == start && sumsUp(start, clause))
        || ofAll.computeIfAbsent(List.of(from, to), any -> isOfAll(passage.between(from, to)));
  }

  /** “年末，全县行政村…” opens with all there is, though it names villages. */
  private static boolean isOfAll(String words) {
    return !OF_ONE.occursIn(words, 0, words.length()) || OF_ALL.isIn(words);
  }

  /**
   * Whether a clause may go on to speak of all: it sums up, or the sentence before speaks of no
   * group.
   */
  boolean isOpen(int clause) {
    int start = passage.sentenceStart(clause);
    if (sumsUp(start, clause)) {
      return true;
    }
    int before =
        start > 0 && passage.at(start - 1) != '\n' ? passage.sentenceStart(start - 1) : start;
    return open.computeIfAbsent(start, any -> speaksOfNoGroup(before, withoutSome(before, start)));
  }

  /** Where a sentence begins to tell of some: what follows it speaks of all again. */
  private int withoutSome(int from, int to) {
    int some = passage.between(from, to).indexOf(SOME);
    return some > SOME.length() ? from + some : to;
  }

  /** Whether nothing right before a clause speaks of a place or group, nor a heading above it. */
  boolean isFree(int clause) {
    int line = clause;
    while (line > 0 && passage.at(line - 1) != '\n' && clause - line < LONGEST_LINE) {
      line--;
    }
    int above = Math.max(0, line - 1);
    int heading = above;
    while (heading > 0 && passage.at(heading - 1) != '\n' && above - heading < LONGEST_HEADING) {
      heading--;
    }
    boolean headed = above - heading < LONGEST_HEADING;
    return isOpen(clause)
        && speaksOfNoGroup(passage.sentenceStart(clause), clause)
        && !(headed && NAMED_ONE.isIn(passage.between(heading, above)));
  }

  private boolean sumsUp(int start, int clause) {
    return start < clause
        && clause - start <= LONGEST_OPENING
        && SUMS_UP.isIn(passage.between(start, clause));
  }

  private boolean speaksOfNoGroup(int from, int to) {
    return !OF_ONE.occursIn(passage.text(), from, to)
        && !OF_SOME.occursIn(passage.text(), from, to);
  }

  private boolean isOpening(int start, int clause) {
    return start == clause
        || (OPENED.indexOf(passage.at(clause - 2)) >= 0
            && OPENING.isIn(passage.between(start, clause)));
  }
}
