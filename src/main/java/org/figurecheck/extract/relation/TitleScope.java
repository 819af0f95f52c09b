package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurecheck.extract.table.Table;
import org.figurecheck.extract.table.TableTitle;
import org.figurecheck.text.pattern.Sought;

/**
 * Of what the line above a table says that all of it speaks.
 *
 * @param topic what it says that neither labels nor heads say: 专任教师 of 专任教师情况表
 * @param year the year it tells, or empty
 * @param extent 县 of 全县, or empty
 * @param named whether there is such a line
 * @param divided whether it says by what its rows divide all there is, perhaps with a rest
 * @param aside whether a heading above it may say that the table speaks of a part: 二、东岭镇
 */
record TitleScope(
    String topic, String year, String extent, boolean named, boolean divided, boolean aside) {
  private static final String AREAS = "镇乡村校园院区县市道";
  private static final Sought SENTENCE = Sought.of("[。；，：]");
  private static final int LONGEST_HEADING = 30;

  private static final Sought NUMBER =
      Sought.of(
          "^[\\s#*]*(?:附?表\\s*[0-9一二三四五六七八九十]*(?:[-—–.][0-9]+)*|[（(]?[一二三四五六七八九十]+[）)、])?[：:.、\\s]*");
  private static final Sought BRACKETS = Sought.of("[（(][^（）()]*[）)]|单位[：:].*$");
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)[0-9]{2})年?(?:12月31日|12月底|年?度|年?末|年?底)?");
  private static final Sought SECTOR =
      Sought.of("(?:教育|卫生|健康|文化|旅游|体育|民政|经济|社会|国民|和|与)+(?:事业|系统|工作|基本|发展|情况|统计|主要|概况|指标)");
  private static final Sought NEUTRAL =
      Sought.of(
          "[分各按](?:乡镇|街道|乡镇街道|镇街|县区|县市区|市县|区县|镇|县|区|市|学段|阶段|类别|级别|学校|部门|单位|年度|年)(?:分)?|事业|发展|基本|主要|情况|统计|一览|汇总|明细|指标|数据|简表|总表|表|概况|详见|见下|如下|下面|具体|各级各类学校|各级各类"
              + "|各类|分类|分布|构成|变化|对比|比较|现状|人数|数量|规模|公报|历年|全年|近[两二三四五]年|[数及与和的为：:、。，\\s]");
  private static final Sought DIVIDED = Sought.of("[分按]|各[^级类]");

  static TitleScope of(Passage passage, StatementPlace place, Table table) {
    Optional<TableTitle> title = table.title();
    if (title.isEmpty()) {
      return new TitleScope("", "", "", false, false, false);
    }
    String line = passage.between(title.get().start(), title.get().end());
    int from = title.get().start() + skipped(line);
    from += year(passage.between(from, title.get().end()));
    String extent = place.extentAt(from);
    String rest = passage.between(place.afterExtent(from), title.get().end());
    List<String> years = years(line);
    String topic = topic(rest, table);
    String year = years.size() == 1 ? years.get(0) : "";
    String heading = extent.isEmpty() ? heading(passage.text(), title.get().start()) : "";
    boolean aside =
        !heading.isEmpty()
            && (plain(rest).isEmpty() || AREAS.indexOf(heading.charAt(heading.length() - 1)) >= 0);
    return new TitleScope(topic, year, extent, true, DIVIDED.isIn(line), aside);
  }

  /** The line above a title where it is a heading, not the first of the text; or nothing. */
  private static String heading(String text, int title) {
    int end = title;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = text.lastIndexOf('\n', end - 1) + 1;
    String line = text.substring(start, end).strip();
    boolean heading = start > 0 && line.length() <= LONGEST_HEADING && !SENTENCE.isIn(line);
    return heading ? line : "";
  }

  private static int skipped(String line) {
    return NUMBER.firstIn(line).map(Matcher::end).orElse(0);
  }

  private static int year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() && year.start() == 0 ? year.end() : 0;
  }

  private static List<String> years(String line) {
    Matcher year = YEAR.matcher(line);
    return Stream.generate(() -> year.find() ? year.group(1) : "")
        .takeWhile(found -> !found.isEmpty())
        .distinct()
        .toList();
  }

  private static String topic(String title, Table table) {
    String rest = withoutSector(title);
    for (String word : words(table)) {
      rest = rest.replace(word, "");
    }
    return NEUTRAL.replacedIn(rest, "");
  }

  private static String withoutSector(String title) {
    String rest = BRACKETS.replacedIn(title, "");
    return SECTOR.replacedIn(YEAR.matcher(rest).replaceAll(""), "");
  }

  /** What a title says besides that it is one: nothing of 基本情况表. */
  private static String plain(String title) {
    return NEUTRAL.replacedIn(withoutSector(title), "");
  }

  /** The labels and heads of a table, the longest first. */
  private static List<String> words(Table table) {
    return IntStream.range(table.firstRow(), table.rows())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, table.columns())
                    .filter(column -> table.isValue(row, column))
                    .mapToObj(column -> table.name(row, column)))
        .flatMap(Optional::stream)
        .flatMap(name -> Stream.concat(name.labels().stream(), name.heads().stream()))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
