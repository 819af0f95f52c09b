package org.figurecheck.extract.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.extract.WordTable;

/** What is said to be done with what a number counts: 颁奖 and 奖励 are one deed, 新建 another. */
final class Deeds {
  private static final List<String> ONE =
      List.of(
          "新增 增加 增添",
          "新建 新开工",
          "改建 扩建 改扩建",
          "建成 竣工 完工 落成 投用 启用 交付",
          "开工 启动 动工",
          "建设 修建 兴建",
          "改造 加固 维修 修缮 翻新",
          "招聘 招录 引进 录用 招募",
          "表彰 颁奖 奖励 表扬 嘉奖",
          "培训 轮训 参训",
          "发放 下发 资助 补助 救助 下达 拨付",
          "惠及 受益 覆盖",
          "投入 投资 安排",
          "捐赠 捐资 捐款 捐助",
          "争取 筹措 筹集 募集",
          "选派 派出 派驻 选调",
          "交流 轮岗",
          "慰问 走访 看望",
          "排查 检查 抽查",
          "整改 化解 消除",
          "查处 处理 处分 关停 取缔",
          "认定 评选 评为 获评 入选 命名",
          "获奖 荣获 夺得 斩获",
          "参加 参赛 参与",
          "录取 录用 招收 招生",
          "减少 压减 撤并 撤销",
          "购置 采购 配备 添置",
          "现有 共有 拥有 总数 总计 设有 存量");

  private static final Map<String, Integer> CLASSES = new LinkedHashMap<>();

  static {
    for (int i = 0; i < ONE.size(); i++) {
      for (String word : ONE.get(i).split(" ")) {
        CLASSES.putIfAbsent(word, i);
      }
    }
  }

  private static final WordTable<String> WORDS = WordTable.of(CLASSES.keySet());

  private Deeds() {}

  /** The deeds of which some words speak, each by a number of its own. */
  static Set<Integer> in(String words) {
    Set<Integer> found = new TreeSet<>();
    CLASSES.forEach(
        (word, deed) -> {
          if (words.contains(word)) {
            found.add(deed);
          }
        });
    return found;
  }

  /** A name without the words of deeds that it begins or ends with: 教师 of 表彰教师 and 教师颁奖. */
  static String stripped(String name) {
    String rest = name;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      String first = WORDS.startingAt(rest, 0);
      rest = first == null ? rest : rest.substring(first.length());
      String last = WORDS.endingAt(rest, rest.length(), 0);
      rest = last == null ? rest : rest.substring(0, rest.length() - last.length());
    }
    return rest;
  }

  /** Words with a blank for each word of a deed. */
  static String blanked(String words) {
    String rest = words;
    for (String word : CLASSES.keySet()) {
      rest = rest.replace(word, " ");
    }
    return rest;
  }
}
