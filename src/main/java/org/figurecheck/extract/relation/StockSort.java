package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * What a report counts in all, and then some of.
 *
 * @param unit the class of its measure words
 * @param all what tells all of it, the widest first
 * @param some its names where some of it is told
 * @param behind some of it named behind its number
 */
record StockSort(UnitClass unit, List<All> all, Set<String> some, Sought behind) {
  private static final String HAS = "^(现有|共有|拥有|下辖|管辖|现辖|辖|设有|有|共|现)?";
  private static final String SORTED = "(各级各类|各类|各级|在职|在编|在岗)?";
  private static final String IN_ALL = "(总数|总人数|人数)?(共计|共有|达到|共|达|为|有)?$";
  private static final Sought HAVING = Sought.of(HAS + "$");

  private static final String ADJECTIVES =
      "(\\p{Han}{0,2}[级类]|公办|民办|农村|乡村|乡镇|城区|青年|骨干|专任|一线|义务教育|寄宿制?|标准化|贫困|困难)?";

  private static final String PLACES = "县区市州旗镇乡村校园院班级";

  /** 学生家长 and 学生会 are no 学生. */
  private static final String CLOSED = "([^家会]|$)";

  static final StockSort PUPILS = of(UnitClass.PERSON, "在校学生 在校生 学生", "学生");

  static final List<StockSort> ALL =
      List.of(
          of(UnitClass.INSTITUTION, "学校 中小学校", "学校 中小学"),
          of(UnitClass.INSTITUTION, "幼儿园", "幼儿园"),
          of(UnitClass.PERSON, "教职工 教职员工 教师 专任教师", "教师 老师"),
          PUPILS,
          of(UnitClass.PERSON, "党员", "党员"),
          of(UnitClass.THING, "乡镇", "乡镇"),
          of(UnitClass.THING, "镇街", "镇街"),
          of(UnitClass.THING, "行政村", "行政村 村"));

  /** A name of all of it, and the words before a number that close with it. */
  record All(String name, Sought told) {
    /** Whether it is named before a number, or behind one that ends there. */
    boolean isNamed(String before, Passage passage, int end) {
      return before.contains(name)
          ? told.isIn(before)
          : HAVING.isIn(before)
              && passage.text().startsWith(name, end)
              && !Passage.isHan(passage.at(end + name.length()));
    }
  }

  static StockSort of(UnitClass unit, String all, String some) {
    String nouns = "(" + some.replace(' ', '|') + ")";
    return new StockSort(
        unit,
        Stream.of(all.split(" "))
            .map(name -> new All(name, Sought.of(HAS + SORTED + name + IN_ALL)))
            .toList(),
        Verbs.words(some),
        Sought.of("^" + ADJECTIVES + nouns + CLOSED));
  }

  /** Whether words end with a name of some of it, and not of all in one place: 白石县学生. */
  boolean isSomeBefore(String words) {
    return some.stream()
        .filter(words::endsWith)
        .map(noun -> words.length() - noun.length())
        .anyMatch(at -> at == 0 || PLACES.indexOf(words.charAt(at - 1)) < 0);
  }

  /** Whether words behind a number name some of it. */
  boolean isSomeBehind(String words) {
    return behind.isIn(words);
  }
}
