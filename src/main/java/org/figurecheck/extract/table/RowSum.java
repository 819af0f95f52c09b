package org.figurecheck.extract.table;

import java.util.List;

/**
 * Rows that a table says, or seems to say, add up.
 *
 * @param whole the row of the total
 * @param parts the rows that it is the total of
 * @param claim how it says so
 */
public record RowSum(int whole, List<Integer> parts, Claim claim) {
  /** How plainly a table says that something adds up. */
  public enum Claim {
    /** It is called the total of what stands there. */
    SAID,
    /** Only the order of the rows says so, or a name such as 全县. */
    IMPLIED,
    /** 其中: some of the whole, perhaps not all. */
    OF_WHICH
  }

  public RowSum {
    parts = List.copyOf(parts);
  }
}
