package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.UnitClass;

/** Parts told through a computation: “小学450人，每人900元，计40.5万元；初中570人，每人1000元，计57万元”. */
final class ComputedParts {
  private static final List<String> EACH = List.of("每", "人均", "生均", "户均");
  private static final List<String> COMES_TO = List.of("计", "共", "金额", "共需", "共发放");
  private static final int WIDTH = 3;
  private static final int LONGEST = 16;
  private static final int MOST = 30;

  private ComputedParts() {}

  /** The amounts that a stretch comes to, none where it holds anything but such computations. */
  static List<Part> from(Passage passage, int from, int limit) {
    if (!AnyWord.in(passage.between(from, limit), EACH)) {
      return List.of();
    }
    List<Mention> figures =
        passage.unbracketed(from, limit).stream().filter(Mention::isQuantity).toList();
    if (figures.size() % WIDTH != 0 || figures.size() > MOST) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    int end = from;
    for (int i = 0; i < figures.size(); i += WIDTH) {
      Mention count = figures.get(i);
      Mention value = figures.get(i + 2);
      String lead = passage.unbracketedText(end, count.start());
      String label = label(lead, i == 0);
      if (label.isEmpty() || !isComputed(passage, count, figures.get(i + 1), value)) {
        return List.of();
      }
      parts.add(new Part(value, label, List.of(), false));
      end = value.end();
    }
    return parts.size() > 1 ? parts : List.of();
  }

  /** The name between two computations, empty where there is none or more than that. */
  private static String label(String lead, boolean first) {
    boolean parted = !lead.isEmpty() && PartGap.SEPARATORS.indexOf(lead.charAt(0)) >= 0;
    String label = PartName.bare((parted ? lead.substring(1) : lead).strip());
    return (first || parted) && label.length() <= LONGEST && PartGap.firstSeparator(label) < 0
        ? label
        : "";
  }

  private static boolean isComputed(Passage passage, Mention count, Mention rate, Mention value) {
    String each = passage.unbracketedText(count.end(), rate.start());
    String comes = passage.unbracketedText(rate.end(), value.start());
    return count.unitClass() != UnitClass.MONEY
        && rate.unitClass() == UnitClass.MONEY
        && Units.sameClass(rate, value)
        && each.length() <= LONGEST
        && AnyWord.in(each, EACH)
        && comes.length() <= LONGEST
        && comes.indexOf('；') < 0
        && comes.indexOf('。') < 0
        && AnyWord.closes(comes, COMES_TO);
  }
}
