package org.figurecheck.extract.table;

import java.util.OptionalInt;

/**
 * A cell of a table in the repaired text.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param start its first char that is no blank
 * @param text what it says, in simplified script, without the blanks about it
 * @param look how it is written, and how far moved in
 */
public record TableCell(int row, int column, int start, String text, CellLook look) {
  /** The char after its last. */
  public int end() {
    return start + look.length();
  }

  int indent() {
    return look.indent();
  }

  boolean isNumber() {
    return look.isNumber();
  }

  /** Whether it holds nothing but digits, so that what they count is told elsewhere. */
  public boolean isBareNumber() {
    return look.form() == CellLook.Form.BARE;
  }

  boolean isYear() {
    return look.isYear();
  }

  /** The year that it names. */
  OptionalInt year() {
    return isYear() ? OptionalInt.of(Integer.parseInt(text.substring(0, 4))) : OptionalInt.empty();
  }

  boolean isEmpty() {
    return look.form() == CellLook.Form.NOTHING;
  }

  /** Whether it numbers a column, as the 1 below a head may. */
  boolean isBareOrder() {
    return isBareNumber() && !isYear();
  }

  boolean isWords() {
    return look.isWords();
  }
}
