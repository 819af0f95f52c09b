package org.figurecheck.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.extract.WordTable;

/**
 * Where a stage stands.
 *
 * @param way which of the ways it lies on
 * @param rank how far along
 */
record StagePlace(int way, int rank) {
  /** Ways that people, works or projects go, each stage with its words. */
  private static final List<List<String>> WAYS =
      List.of(
          List.of(
              "报名 推荐 提名 投稿",
              "参加笔试 参加考试 参考 参赛",
              "进入面试 入围面试 入围",
              "上线 达线 通过考核 考核合格",
              "录取 录用 聘用 获奖 入选",
              "报到"),
          List.of("申请 申报", "初审通过 审核通过 通过初审 通过审核", "复审通过 通过复审", "获批 批准 获准 立项"),
          List.of("参检 筛查", "复查 复检", "确诊"));

  private static final Map<String, StagePlace> PLACES = places();
  private static final WordTable<String> NAMES = WordTable.of(PLACES.keySet());

  /** The place of a stage so named. */
  static Optional<StagePlace> called(String name) {
    return Optional.ofNullable(PLACES.get(name));
  }

  /** Whether the name of a stage stands in a stretch. */
  static boolean isNamedIn(String text, int start, int end) {
    return NAMES.occursIn(text, start, end);
  }

  private static Map<String, StagePlace> places() {
    Map<String, StagePlace> places = new HashMap<>();
    for (int way = 0; way < WAYS.size(); way++) {
      for (int rank = 0; rank < WAYS.get(way).size(); rank++) {
        for (String name : WAYS.get(way).get(rank).split(" ")) {
          places.put(name, new StagePlace(way, rank));
        }
      }
    }
    return Map.copyOf(places);
  }
}
