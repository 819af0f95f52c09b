package org.figurecheck.extract.relation;

import java.util.Set;
import org.figurecheck.figure.UnitClass;

/** What is counted where a number bears no measure word: 146万农民, 教师210, 小学68. */
final class Counted {
  private static final Set<String> PEOPLE =
      Verbs.words(
          """
          农民 教师 学生 职工 教职工 人口 居民 党员 干部 群众 劳动力 护士 医生 医师 村民 幼儿 儿童 村医 会员 志愿者 工人 民工
          牧民 老人 毕业生 在校生 新生 住校生 专任教师 女教师 教职员工
          """);

  /** Schools; with more words before it the number may be of those in them: 高中招生1200. */
  private static final Set<String> SCHOOLS =
      Set.of("小学", "初中", "高中", "中学", "幼儿园", "完全小学", "完全中学", "九年一贯制学校", "特教学校", "职业中学");

  /** A noun of people takes two characters or more. */
  private static final int SHORTEST = 2;

  private Counted() {}

  /** The class of what a name tells, or none. */
  static UnitClass classOf(String name) {
    if (name.length() < SHORTEST) {
      return UnitClass.NONE;
    }
    if (SCHOOLS.contains(name)) {
      return UnitClass.INSTITUTION;
    }
    boolean people = AnyWord.closes(name, PEOPLE);
    return people ? UnitClass.PERSON : UnitClass.NONE;
  }
}
