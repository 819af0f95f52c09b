package org.figurecheck.text;

import java.util.List;

/**
 * A table inside a text: where each of its cells stands, and how far it reaches.
 *
 * @param cells the cells that are there, in the order of the text
 */
public record Grid(List<Cell> cells) {
  /**
   * A cell, which the text shows once however many rows and columns it was merged over.
   *
   * @param row its first row, from 0
   * @param column its first column, from 0
   * @param down how many rows it covers
   * @param across how many columns it covers
   * @param start its first code point in the text
   * @param end the code point after its last
   */
  public record Cell(int row, int column, int down, int across, int start, int end) {
    /** The same cell, covering more or less. */
    public Cell covering(int newDown, int newAcross) {
      return new Cell(row, column, newDown, newAcross, start, end);
    }
  }

  public Grid {
    cells = List.copyOf(cells);
  }
}
