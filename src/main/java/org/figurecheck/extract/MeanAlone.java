package org.figurecheck.extract;

import java.util.List;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ScriptFolding;

/** 发放补助360万元，人均450元: an average of what was named last, or of what needs no name. */
final class MeanAlone {
  private static final String HEADS = "人生师户亩班校园村镇乡企站馆店所";

  private MeanAlone() {}

  /**
   * The word for the average, with what it is taken of where that was told in the same measure; or
   * an empty text where more is told.
   */
  static String of(Page page, List<Draft> drafts, int index, Clause clause, String last) {
    int at = clause.to() - 2;
    boolean alone = at == clause.from() && page.at(at + 1) == '均';
    if (!alone || HEADS.indexOf(page.at(at)) < 0) {
      return "";
    }
    String mean = page.written(at, clause.to());
    UnitClass measured = drafts.get(index).unit().unitClass();
    boolean same = index > 0 && drafts.get(index - 1).unit().unitClass() == measured;
    boolean divisor = last.indexOf(page.at(at), Math.max(0, last.length() - 1)) >= 0;
    return same && !divisor ? mean + withoutMean(last) : mean;
  }

  private static String withoutMean(String last) {
    int mean = ScriptFolding.fold(last).indexOf('均');
    return mean == 1 ? last.substring(2) : last;
  }
}
