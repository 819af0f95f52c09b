package org.figurecheck.extract.relation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Who or what a report counts in all, with the words that tell some of them. */
enum Realm {
  STAFF(
      "教职工 教职员工 教师 专任教师 职工 员工 教职员 医护人员 卫生人员 卫技人员 工作人员 技术人员 在职人员 干部",
      """
      职称 学历 学位 党员 骨干 名师 高级教师 中级教师 初级教师 特级 教授 讲师 博士 硕士 研究生 本科 专任 班主任 校长 带头人
      专业技术 卫生技术 医师 护士 技师 在编 编外 聘用 代课 特岗 支教 女教师 男教师 高级 中级 初级 正高 副高 一级教师 工勤 后勤 保安
      行政人员 教学人员 教辅 管理人员 女职工 执业
      """),
  PUPILS(
      "学生 在校生 在校学生 在园幼儿 幼儿 儿童 学生总数 在校人数 学生数 考生 毕业生 学员",
      """
      男生 女生 住校生 寄宿生 走读生 留守 随迁 贫困 困难 残疾 高中生 初中生 小学生 新生 团员 少先队员 少数民族 双女户 单亲 孤儿
      本科 专科 低保 建档立卡 农村学生 中职生 进城务工 外来
      """),
  PEOPLE(
      "人口 总人口 常住人口 户籍人口 总人数",
      """
      男性 女性 男 女 农业人口 农村人口 城镇人口 乡村人口 非农业 劳动力 务工 老年 贫困人口 脱贫人口 低保 残疾 少数民族 汉族 回族
      党员 岁及以上 岁以上 育龄妇女 流动人口 壮族 苗族 藏族 维吾尔族
      """),
  SCHOOLS(
      "学校 中小学 中小学校 各类学校 校点",
      "小学 初中 高中 中学 完小 教学点 民办 公办 寄宿制 特教 特殊教育 职业 职校 职高 示范 农村 城区 一贯制 中心校 村小 高完中 完中");

  private static final Set<String> NO_PART =
      Verbs.words("招聘 新增 新聘 培训 退休 离休 表彰 选派 调出 调入 辞职 参加 组织 慰问 资助 招收 辍学 转出 转入 接待 带动");

  private final Set<String> wholes;
  private final Set<String> parts;

  Realm(String wholes, String parts) {
    this.wholes = Verbs.words(wholes);
    this.parts = Verbs.words(parts);
  }

  /** The realm whose members a noun names without narrowing them. */
  static Optional<Realm> of(String noun) {
    for (Realm realm : values()) {
      Optional<String> head =
          realm.wholes.stream().filter(noun::endsWith).max(Comparator.comparingInt(String::length));
      if (head.isPresent()) {
        String narrowing = noun.substring(0, noun.length() - head.get().length());
        return AnyWord.in(narrowing, realm.parts) ? Optional.empty() : Optional.of(realm);
      }
    }
    return Optional.empty();
  }

  /** Whether words name others than a narrowed noun does: 中职专任教师 beside 高校专任教师. */
  boolean isBeside(String noun, String words) {
    return !wholes.contains(noun) && AnyWord.closes(words, wholes) && !words.endsWith(noun);
  }

  /** Whether words name some members of this realm. */
  boolean isPart(String words) {
    return AnyWord.in(words, parts) && !AnyWord.in(words, NO_PART);
  }

  /** Whether words name some members of any realm. */
  static boolean isSome(String words) {
    for (Realm realm : values()) {
      if (realm.isPart(words)) {
        return true;
      }
    }
    return false;
  }
}
