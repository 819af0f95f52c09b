package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** Whether words speak of a place or body of which others do not: 松岭县 below 东岭县, 河口镇. */
final class OtherPlaces {
  /** Who may be one of those that a headline speaks of. */
  private static final List<String> ONE =
      List.of("镇", "乡", "村", "街道", "社区", "公司", "企业", "学校", "中学", "小学", "幼儿园", "学院", "医院", "集团");

  /** 松岭县, but not what is reported by 市教育局, nor 全县. */
  private static final Pattern AREA = Pattern.compile("[^\\P{Han}全我本该各从由在对向经据]{2}[县区市州旗省]");

  private OtherPlaces() {}

  static boolean areTold(String before, String line) {
    if (ONE.stream().anyMatch(one -> before.contains(one) && !line.contains(one))) {
      return true;
    }
    Matcher area = AREA.matcher(before);
    boolean other = false;
    while (!other && area.find()) {
      other = !line.contains(area.group());
    }
    return other;
  }
}
