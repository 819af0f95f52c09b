package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;

/** Finds what an English line tells of the Chinese one above it: 学生2310人, then 2,310 students. */
final class TranslationReader {
  /** What is counted, in English and in Chinese; the longer of two that end alike stands first. */
  private static final List<List<String>> NOUNS =
      Stream.of(
              "boarders 寄宿生 住宿生 寄宿学生",
              "full-time teachers 专任教师 专职教师",
              "teachers 教师 老师",
              "staff 教职工 教职员工",
              "students 学生 在校生 在校学生",
              "pupils 学生 小学生",
              "children 儿童 幼儿",
              "graduates 毕业生",
              "kindergartens 幼儿园",
              "schools 学校",
              "classes 班 班级 教学班",
              "classrooms 教室",
              "books 图书",
              "hospitals 医院",
              "beds 床位 病床",
              "doctors 医生 医师",
              "nurses 护士",
              "residents 居民",
              "households 户 家庭",
              "villages 村 行政村",
              "townships 乡镇",
              "towns 镇",
              "projects 项目",
              "companies 公司 企业",
              "enterprises 企业",
              "employees 员工 职工",
              "visitors 游客",
              "volunteers 志愿者")
          .map(TranslationReader::names)
          .toList();

  private static final int MOST = 40;
  private static final char FIRST_HAN = 0x4E00;

  /** How many small letters make a line English. */
  private static final int FEWEST = 12;

  /** A number and its translation. */
  private record Pair(Mention told, Mention again) {
    boolean fits() {
      return Claimed.fits(told, again);
    }

    Tie tie() {
      return Tie.again(told, again, Answer.YES);
    }
  }

  private final Passage passage;

  TranslationReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    Span above = new Span(0, 0);
    String text = passage.text();
    for (int start = 0; start < text.length(); ) {
      ReadingStopped.check();
      int line = text.indexOf('\n', start);
      Span span = new Span(start, line < 0 ? text.length() : line);
      if (isEnglish(span)) {
        ties.addAll(ties(above, span));
        above = new Span(span.end(), span.end());
      } else if (!span.in(text).isBlank()) {
        above = span;
      }
      start = span.end() + 1;
    }
    return ties;
  }

  private static List<String> names(String line) {
    int chinese = 0;
    while (line.charAt(chinese) < FIRST_HAN) {
      chinese++;
    }
    List<String> names = new ArrayList<>();
    names.add(line.substring(0, chinese).strip());
    names.addAll(List.of(line.substring(chinese).split(" ")));
    return names;
  }

  private boolean isEnglish(Span line) {
    int latin = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = passage.at(i);
      if (Passage.isHan(c)) {
        return false;
      }
      latin += c >= 'a' && c <= 'z' ? 1 : 0;
    }
    return latin > FEWEST;
  }

  private List<Tie> ties(Span chinese, Span line) {
    List<Mention> told = quantities(chinese);
    List<Mention> again = told.isEmpty() ? List.of() : quantities(line);
    List<Pair> pairs = new ArrayList<>();
    for (List<String> names : NOUNS) {
      List<Mention> translated = again.stream().filter(m -> isOf(m, names.get(0))).toList();
      if (translated.size() == 1) {
        pair(told, names, translated.get(0)).ifPresent(pairs::add);
      }
    }
    long fitting = pairs.stream().filter(Pair::fits).count();
    boolean translation = fitting > 1 && fitting + 1 >= pairs.size();
    return pairs.stream().filter(pair -> translation || pair.fits()).map(Pair::tie).toList();
  }

  /** The number of an English noun with that of its Chinese one. */
  private static Optional<Pair> pair(List<Mention> told, List<String> names, Mention again) {
    List<Mention> named =
        told.stream().filter(m -> names.stream().skip(1).anyMatch(name(m)::endsWith)).toList();
    Optional<Mention> fitting = named.stream().filter(m -> Claimed.fits(m, again)).findFirst();
    List<Mention> exact = named.stream().filter(m -> names.contains(name(m))).toList();
    Optional<Mention> alone = exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    return fitting.or(() -> alone).map(first -> new Pair(first, again));
  }

  private static boolean isOf(Mention mention, String noun) {
    String subject = mention.figure().subject().text().toLowerCase(Locale.ROOT);
    return subject.equals(noun) || subject.equals(noun + " members");
  }

  private static String name(Mention mention) {
    return ScriptFolding.fold(mention.figure().subject().text());
  }

  private List<Mention> quantities(Span line) {
    List<Mention> quantities =
        passage.mentions(line.start(), line.end()).stream().filter(Mention::isQuantity).toList();
    return quantities.size() > MOST ? List.of() : quantities;
  }
}
