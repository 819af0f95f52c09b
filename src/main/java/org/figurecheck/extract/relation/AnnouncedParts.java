package org.figurecheck.extract.relation;

import java.util.List;

/** Whether the labels found are of all the parts that a number announces, and of no others. */
final class AnnouncedParts {
  /** How far behind the last label a part without one is looked for. */
  private static final int FARTHEST = 300;

  private static final String NUMERALS = "一二三四五六七八九十";

  /** Words that lead to one more part, which has no label. */
  private static final List<String> ONE_MORE =
      List.of(
          "同时", "此外", "另外", "还有", "以及", "再就是", "再者", "最后", "与此", "第二", "第三", "第四", "第五", "第六",
          "其次");

  /** Words of headings by which a text goes on after the parts announced. */
  private static final List<String> GOING_ON =
      List.of(
          "打算", "计划", "成效", "成果", "效果", "建议", "其他", "其它", "附件", "体会", "思路", "安排", "启示", "问题", "不足",
          "困难", "原因", "结语", "小结");

  private final Passage passage;

  AnnouncedParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether they are all that a number announces, and no others.
   *
   * @param behind where the words begin that lead from the number to them
   */
  boolean areAll(List<Label> run, int announced, int behind) {
    if (run.size() < announced) {
      return !hasUnlabelled(run.get(run.size() - 1)) && !hasOtherLabel(run);
    }
    return run.size() == announced || !goOn(run, announced, behind);
  }

  /** “一是…；二是…；还有就是…”, “一是…阶段；二是…阶段；…阶段”. */
  private boolean hasUnlabelled(Label last) {
    int start = last.mention().end();
    String rest = passage.between(start, passage.lineEnd(start, FARTHEST));
    int sentence = rest.indexOf('。');
    int another = rest.indexOf('；');
    return AnyWord.in(rest, ONE_MORE) || another >= 0 && (sentence < 0 || another < sentence);
  }

  /** “三，打算”, “三 打算”: a heading behind the others that is written otherwise. */
  private boolean hasOtherLabel(List<Label> run) {
    Label last = run.get(run.size() - 1);
    boolean headings = last.style() == Label.Style.HAN && run.size() < NUMERALS.length();
    return headings
        && passage.text().indexOf("\n" + NUMERALS.charAt(run.size()), last.mention().end()) >= 0;
  }

  /** Whether headings of the text go on with its next matters behind the parts announced. */
  private boolean goOn(List<Label> run, int announced, int behind) {
    Label.Style style = run.get(0).style();
    if (style == Label.Style.HAN) {
      return run.stream().anyMatch(label -> label.opensLine(passage));
    }
    if (style == Label.Style.POINT) {
      return false;
    }
    String noun = passage.between(behind, run.get(0).mention().start());
    return run.subList(announced, run.size()).stream()
        .map(this::heading)
        .anyMatch(
            heading ->
                heading.isEmpty()
                    || GOING_ON.stream().anyMatch(w -> heading.contains(w) && !noun.contains(w)));
  }

  private String heading(Label label) {
    int start = label.mention().end();
    return passage.between(start, passage.sentenceEnd(start)).strip();
  }
}
