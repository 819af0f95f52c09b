package org.figurecheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.text.ScriptFolding;

/** Two names written as one: 男女教师分别为15人、36人 speaks of 男教师 and of 女教师. */
final class PairedName {
  private static final Map<String, List<String>> PAIRS = new LinkedHashMap<>();

  static {
    PAIRS.put("城乡", List.of("城镇", "农村"));
    PAIRS.put("中小学", List.of("中学", "小学"));
    PAIRS.put("初高中", List.of("初中", "高中"));
    PAIRS.put("文理科", List.of("文科", "理科"));
    PAIRS.put("男女", List.of("男", "女"));
    PAIRS.put("中高级", List.of("中级", "高级"));
    PAIRS.put("高中级", List.of("高级", "中级"));
    PAIRS.put("省市级", List.of("省级", "市级"));
    PAIRS.put("市县级", List.of("市级", "县级"));
    PAIRS.put("公民办", List.of("公办", "民办"));
    PAIRS.put("专兼职", List.of("专职", "兼职"));
    PAIRS.put("进出口", List.of("进口", "出口"));
    PAIRS.put("存贷款", List.of("存款", "贷款"));
    PAIRS.put("产销量", List.of("产量", "销量"));
  }

  private PairedName() {}

  /** One of the two, or the name as it is. */
  static String of(String name, int place) {
    String folded = ScriptFolding.fold(name);
    for (Map.Entry<String, List<String>> pair : PAIRS.entrySet()) {
      int at = folded.indexOf(pair.getKey());
      if (at >= 0) {
        int end = at + pair.getKey().length();
        return name.substring(0, at) + pair.getValue().get(place) + name.substring(end);
      }
    }
    return name;
  }
}
