package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.text.pattern.Sought;

/** Which names are those of one school or the like, and which only name a sort: 小学, 公办幼儿园. */
final class Institutions {
  private static final Sought NAME =
      Sought.of("^(.{2,16}?)(小学|中学|学校|学院|大学|幼儿园|高中|初中|附中|附小|完小|中心校|中心小学|村小|教学点|职校|技校|少年宫|基地)$");
  private static final Sought NUMBERED = Sought.of("[第]?[一二三四五六七八九十]{1,2}[中小高幼]$");
  private static final Set<String> SORTS =
      Verbs.words(
          """
          公办 民办 普通 农村 乡村 乡镇 城区 城镇 县城 城乡 中心 完全 初级 高级 职业 中职 九年制 九年一贯制 特殊教育 标准化
          寄宿制 寄宿 薄弱 小规模 优质 直属 义务教育 义教 中等职业 普惠性 普惠 示范 新建 改建 扩建 优秀 先进 其他 部分
          有关 相关 各类 重点 试点 结对 牵头 成员 热点 完全制 走读 独立 附属 村级 镇级 县级 市级 省级 国家级 学前 普惠型
          实训 实践 劳动 研学 教育 培训 科研
          """);

  private Institutions() {}

  /** Whether each stretch of a text names one institution. */
  static boolean areNamed(String text, List<Span> names) {
    return names.stream().allMatch(name -> isNamed(name.in(text)));
  }

  private static boolean isNamed(String name) {
    if (NUMBERED.isIn(name)) {
      return true;
    }
    return NAME.firstIn(name).filter(told -> !AnyWord.closes(told.group(1), SORTS)).isPresent();
  }
}
