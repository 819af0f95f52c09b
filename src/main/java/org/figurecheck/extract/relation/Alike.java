package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;

/** Whether names are of sorts of one thing: 小学教师, 初中教师, 高中教师. */
final class Alike {
  private static final int ENDING = 2;
  private static final int MANY = 3;

  private Alike() {}

  /** Whether all end alike, differ otherwise, and do not overlap as far as their names tell. */
  static boolean areSorts(List<String> labels) {
    int ending = ending(labels);
    boolean told = ending >= ENDING || (ending > 0 && labels.size() >= MANY);
    return labels.size() > 1
        && told
        && labels.stream().allMatch(label -> label.length() > ending)
        && labels.stream().distinct().count() == labels.size()
        && Overlap.disjoint(labels) != Answer.NO;
  }

  /** How many last characters all have in common. */
  private static int ending(List<String> labels) {
    int common = 0;
    String first = labels.isEmpty() ? "" : labels.get(0);
    while (common < first.length()) {
      String ending = first.substring(first.length() - common - 1);
      if (!labels.stream().allMatch(label -> label.endsWith(ending))) {
        break;
      }
      common++;
    }
    return common;
  }
}
