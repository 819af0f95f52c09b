package org.figurecheck.extract;

import java.math.BigDecimal;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;

/** Numbers that name a part of a text: 一、 （一） 1. 一是, and pages. */
final class Labels implements Recogniser {
  private static final int LONGEST = 3;
  private static final int LONGEST_NAME = 6;

  @Override
  public Draft at(Page page, int start) {
    char first = page.at(start);
    if (isCircled(first)) {
      boolean row =
          page.at(start + 1) == '、' && isCircled(page.at(start + 2))
              || page.at(start - 1) == '、' && isCircled(page.at(start - 2));
      return row ? null : Draft.named(start, start + 1, Kind.LIST_NUMBER);
    }
    if (first == '(') {
      return bracketed(page, start);
    }
    boolean prefixed = first == '第';
    Numeral numeral = page.numeral(prefixed ? start + 1 : start);
    if (numeral == null || numeral.value().scale() > 0) {
      return null;
    }
    Draft number = page(page, numeral);
    return number != null || prefixed ? number : label(page, numeral);
  }

  private static Draft bracketed(Page page, int start) {
    Numeral numeral = page.numeral(start + 1);
    boolean label =
        numeral != null
            && numeral.end() - start <= LONGEST + 1
            && page.at(numeral.end()) == ')'
            && numeral.value().scale() <= 0;
    return label && !isShown(page, start) && !isItem(page, numeral.end() + 1)
        ? Draft.named(start, numeral.end() + 1, Kind.LIST_NUMBER)
        : null;
  }

  private static boolean isCircled(char character) {
    return character >= '①' && character <= '⑳';
  }

  /** （三）项情形: the number of an item that is spoken of, not one that opens here. */
  private static boolean isItem(Page page, int end) {
    return page.at(end) == '项' && page.at(end + 1) != '目';
  }

  /** 55 per cent (410), 55% (410): the number behind a share is what it comes to. */
  private static boolean isShown(Page page, int start) {
    int end = page.at(start - 1) == ' ' ? start - 1 : start;
    return page.at(end - 1) == '%' || page.text().startsWith("cent", Math.max(0, end - 4));
  }

  private static Draft page(Page page, Numeral numeral) {
    int at = Chars.skipBlanks(page.text(), numeral.end());
    int start = page.at(numeral.start() - 1) == '第' ? numeral.start() - 1 : numeral.start();
    boolean counted = start < numeral.start() || page.follows(Topic.PAGE_BEFORE, start);
    return page.at(at) == '页' && counted ? Draft.named(start, at + 1, Kind.PAGE) : null;
  }

  private static Draft label(Page page, Numeral numeral) {
    int start = numeral.start();
    int end = numeral.end();
    if (end - start > LONGEST || numeral.form() == Numeral.Form.SCALED) {
      return null;
    }
    boolean opens = isOpening(page, start);
    boolean han = numeral.isHan();
    char next = page.at(end);
    if (han && next == '是' && !Chars.isHan(page.at(start - 1))) {
      return Draft.named(start, end + 1, Kind.LIST_NUMBER);
    }
    if (han
        && next == '、'
        && (isRow(page, start, end)
            || areNeighbours(page, numeral)
            || isNamedAlike(page, numeral))) {
      return null;
    }
    if (han && next == '、') {
      return opens || page.at(start - 1) != '、' && !page.isIdiom(start)
          ? Draft.named(start, end + 1, Kind.LIST_NUMBER)
          : null;
    }
    boolean point = ".．、)".indexOf(next) >= 0 && !Chars.isDigit(page.at(end + 1));
    if (page.follows(Topic.NAMED_BEFORE, start)) {
      return null;
    }
    boolean glued = next == '、' && Chars.isHan(page.at(start - 1)) && !isCounted(page, numeral);
    boolean label = opens || glued;
    return !han && point && label && next != '\0'
        ? Draft.named(start, end + 1, Kind.LIST_NUMBER)
        : null;
  }

  /** 小学52、初中24: a number of a row of names, rather than one glued to the heading behind it. */
  private static boolean isCounted(Page page, Numeral numeral) {
    int at = numeral.end() + 1;
    while (at - numeral.end() <= LONGEST_NAME && Chars.isHan(page.at(at))) {
      at++;
    }
    Numeral next = Chars.isDigit(page.at(at)) && at > numeral.end() + 2 ? page.numeral(at) : null;
    return next != null
        && "、，。；）)".indexOf(page.at(next.end())) >= 0
        && next.value().compareTo(numeral.value().add(BigDecimal.ONE)) != 0;
  }

  /** 二、五、九中学, 三、四级手术: numbers of schools or grades in a row. */
  private static boolean isRow(Page page, int start, int end) {
    Numeral next = page.numeral(end + 1);
    return next != null
        && next.isHan()
        && Chars.isHan(page.at(start - 1))
        && "、中小级类等期年班组季月号".indexOf(page.at(next.end())) >= 0;
  }

  /** 高一、高二、高三: the numbers of names in a row. */
  private static boolean isNamedAlike(Page page, Numeral numeral) {
    char before = page.at(numeral.start() - 1);
    return Chars.isHan(before) && page.at(numeral.end() + 1) == before;
  }

  /** 一、二年级；三、四年级: a number and the next, of what stands behind both; never at a line's start. */
  private static boolean areNeighbours(Page page, Numeral numeral) {
    int start = numeral.start();
    while (page.at(start - 1) == ' ') {
      start--;
    }
    Numeral next = page.numeral(numeral.end() + 1);
    return start > 0
        && page.at(start - 1) != '\n'
        && next != null
        && next.isHan()
        && next.value().compareTo(numeral.value().add(BigDecimal.ONE)) == 0
        && Chars.isHan(page.at(next.end()))
        && "个大项件条".indexOf(page.at(next.end())) < 0;
  }

  /** Whether nothing but blanks and marks stands between a char and the end of what was before. */
  private static boolean isOpening(Page page, int start) {
    int i = start - 1;
    while (i >= 0 && i > start - 8 && page.at(i) == ' ') {
      i--;
    }
    return i < 0 || "\n。；：;:!?！？•·●■◆)）”".indexOf(page.at(i)) >= 0;
  }
}
