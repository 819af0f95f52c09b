package org.figurecheck.extract.table;

import com.google.re2j.Pattern;

/**
 * A cell of a table in the repaired text.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param start its first char that is no blank
 * @param end the char after its last
 * @param text what it says, in simplified script, without the blanks about it
 * @param indent how many blanks stand before that
 */
public record TableCell(int row, int column, int start, int end, String text, int indent) {
  private static final Pattern NUMBER =
      Pattern.compile("^[-+]?[0-9][0-9,]*(\\.[0-9]+)?\\s*(%|‰|[^0-9\\s]{0,4})?$");
  private static final Pattern BARE = Pattern.compile("^[-+]?[0-9][0-9,]*(\\.[0-9]+)?$");
  private static final Pattern YEAR = Pattern.compile("^(19|20)[0-9]{2}\\s*(年|年度|学年|年末|年底)?$");
  private static final Pattern NOTHING = Pattern.compile("^[-—–/…*.·×\\s]*$");

  boolean isNumber() {
    return NUMBER.matcher(text).find();
  }

  /** Whether it holds nothing but digits, so that what they count is told elsewhere. */
  public boolean isBareNumber() {
    return BARE.matcher(text).find();
  }

  boolean isYear() {
    return YEAR.matcher(text).find();
  }

  boolean isEmpty() {
    return NOTHING.matcher(text).find();
  }

  /** Whether it numbers a column, as the 1 below a head may. */
  boolean isBareOrder() {
    return isBareNumber() && !isYear();
  }

  boolean isWords() {
    return !isEmpty() && !isNumber();
  }
}
