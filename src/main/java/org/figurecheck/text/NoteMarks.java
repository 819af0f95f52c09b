package org.figurecheck.text;

import java.util.BitSet;

/** Marks of notes behind words: 国内生产总值[2]. They are read past, for they are no slip. */
final class NoteMarks {
  private static final int LONGEST = 3;
  private static final String NUMBERED = "号條条款项項页頁";

  private NoteMarks() {}

  /** The chars of all marks in a text. */
  static BitSet in(PlacedChars chars) {
    BitSet marks = new BitSet();
    for (int i = 1; i < chars.length(); i++) {
      if (chars.at(i) == '[' && chars.isHan(i - 1) && chars.at(i - 1) != '第') {
        int end = i + 1;
        while (end - i <= LONGEST && chars.isDigit(end)) {
          end++;
        }
        boolean closed = end > i + 1 && end < chars.length() && chars.at(end) == ']';
        boolean numbered = end + 1 < chars.length() && NUMBERED.indexOf(chars.at(end + 1)) >= 0;
        if (closed && !numbered) {
          marks.set(i, end + 1);
        }
      }
    }
    return marks;
  }
}
