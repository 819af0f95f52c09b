package org.figurecheck.extract;

import java.util.List;

/** A name too long to be told whole: 江南市青石区人民政府白桥街道办事处收入预算. */
final class LongName {
  private static final WordTable<String> OWNERS =
      WordTable.of(
          List.of("人民政府", "办事处", "委员会", "局", "公司", "服务中心", "学院", "法院", "检察院", "管理处", "办公室"));

  private static final String GOES_ON = "性部面限机关";

  private static final int SHORTEST = 4;

  private LongName() {}

  /** Where what is told of it begins: behind its owner, or as many chars before its end as fit. */
  static int start(Page page, int from, int end) {
    int cut = end - SubjectReader.LONGEST;
    if (from >= cut) {
      return from;
    }
    for (int at = end - SHORTEST; at > cut; at--) {
      boolean whole = GOES_ON.indexOf(page.at(at)) < 0;
      if (whole && OWNERS.endingAt(page.text(), at, from) != null) {
        return at;
      }
    }
    return cut;
  }
}
