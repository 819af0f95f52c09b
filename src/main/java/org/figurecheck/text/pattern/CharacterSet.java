package org.figurecheck.text.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of code points, as ranges in their order. */
final class CharacterSet {
  /** The code points from one to another. */
  record Range(int first, int last) {
    boolean has(int codePoint) {
      return first <= codePoint && codePoint <= last;
    }
  }

  static final CharacterSet ALL = ofRanges(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
  static final CharacterSet LINE = of('\n').complement();
  static final CharacterSet BLANK = ofRanges('\t', '\n', '\f', '\r', ' ', ' ');
  static final CharacterSet DIGIT = ofRanges('0', '9');

  /** The ideographs as RE2/J knows them, which are those of an older Unicode than Java's. */
  static final CharacterSet HAN =
      ofRanges(
          0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x3005, 0x3005, 0x3007, 0x3007, 0x3021,
          0x3029, 0x3038, 0x303B, 0x3400, 0x4DB5, 0x4E00, 0x9FCB, 0xF900, 0xFA2D, 0xFA30, 0xFA6D,
          0xFA70, 0xFAD9, 0x20000, 0x2A6D6, 0x2A700, 0x2B734, 0x2B740, 0x2B81D, 0x2F800, 0x2FA1D);

  private final List<Range> ranges;

  private CharacterSet(List<Range> ranges) {
    this.ranges = ranges.stream().sorted(Comparator.comparingInt(Range::first)).toList();
  }

  static CharacterSet of(int codePoint) {
    return ofRanges(codePoint, codePoint);
  }

  /** The ranges whose first and last code points these are by turns. */
  static CharacterSet ofRanges(int... ends) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      ranges.add(new Range(ends[i], ends[i + 1]));
    }
    return new CharacterSet(ranges);
  }

  CharacterSet and(CharacterSet others) {
    List<Range> both = new ArrayList<>(ranges);
    both.addAll(others.ranges);
    return new CharacterSet(both);
  }

  CharacterSet complement() {
    List<Range> gaps = new ArrayList<>();
    int from = Character.MIN_CODE_POINT;
    for (Range range : ranges) {
      if (range.first() > from) {
        gaps.add(new Range(from, range.first() - 1));
      }
      from = Math.max(from, range.last() + 1);
    }
    if (from <= Character.MAX_CODE_POINT) {
      gaps.add(new Range(from, Character.MAX_CODE_POINT));
    }
    return new CharacterSet(gaps);
  }

  boolean has(int codePoint) {
    for (Range range : ranges) {
      if (range.has(codePoint)) {
        return true;
      }
    }
    return false;
  }

  List<Range> ranges() {
    return ranges;
  }
}
