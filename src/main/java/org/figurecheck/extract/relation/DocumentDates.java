package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;

/** The days on which a text says that it was written, signed or published. */
final class DocumentDates {
  private static final Pattern LABEL =
      Pattern.compile("((发布|成文|印发|制发|发文|公开|更新|生成|落款)(日期|时间|于)?|^\\s*(日期|时间))[：:\\s]{0,4}$");
  private static final int LONGEST_LABEL = 12;
  private static final int FULL = "2024-01-31".length();

  private DocumentDates() {}

  static List<Mention> in(Passage passage) {
    List<Mention> dates = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      boolean full =
          mention.kind() == Kind.DATE && mention.figure().quantity().iso().length() >= FULL;
      if (full && (isLabelled(passage, mention) || standsAlone(passage, mention))) {
        dates.add(mention);
      }
    }
    return dates;
  }

  private static boolean isLabelled(Passage passage, Mention date) {
    int from = Math.max(0, date.start() - LONGEST_LABEL);
    String before = passage.between(from, date.start());
    return LABEL.matcher(before.substring(before.lastIndexOf('\n') + 1)).find();
  }

  private static boolean standsAlone(Passage passage, Mention date) {
    return isBlankUpTo(passage, date.start(), -1) && isBlankUpTo(passage, date.end(), 1);
  }

  /** Whether only blanks and brackets stand between a place and the end of its line. */
  private static boolean isBlankUpTo(Passage passage, int place, int step) {
    int at = step < 0 ? place - 1 : place;
    for (int i = 0; i < 120 && passage.at(at) != '\n'; i++, at += step) {
      if ("()（）[]".indexOf(passage.at(at)) < 0 && !Character.isWhitespace(passage.at(at))) {
        return false;
      }
    }
    return passage.at(at) == '\n';
  }
}
