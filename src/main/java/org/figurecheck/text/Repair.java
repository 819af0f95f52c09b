package org.figurecheck.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.figure.DamageKind;

/** One pass of repair: characters to their plain forms, then what was pasted in between dropped. */
final class Repair {
  private static final int SPARE = 16;
  private static final String HAN_DIGITS = "〇零一二两兩三四五六七八九十百千万萬亿億半几幾数數余餘每";
  private static final String RISES_BEFORE = "提晋晉跃躍上攀回飙飆擢";
  private static final String RISES_BEHIND = "级級学學格华華温溫职職旗迁遷段腾騰";

  private final String original;
  private final List<Mend> mends = new ArrayList<>();
  private final BitSet odd = new BitSet();
  private final BitSet wide = new BitSet();
  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  Repair(String original) {
    this.original = original;
    int capacity = original.length() + SPARE;
    this.chars = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  Repaired repaired() {
    toPlainForms();
    oddCharacters();
    mixedDigits();
    mendSlips();
    dropGlosses();
    dropPhantoms();
    plainSeparators();
    dropBreaks();
    mends.sort(Comparator.comparingInt(Mend::start));
    return new Repaired(
        original, view(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), mends);
  }

  private String view() {
    return new String(chars, 0, length);
  }

  private void toPlainForms() {
    int codePoint = 0;
    for (int i = 0; i < original.length(); i++, codePoint++) {
      char character = original.charAt(i);
      if (Character.isHighSurrogate(character) && i + 1 < original.length()) {
        i += appendWide(original.codePointAt(i), codePoint) - 1;
        continue;
      }
      char plain = PlainForms.of(character);
      if (plain != PlainForms.NOTHING || character == PlainForms.NOTHING) {
        if (plain != character) {
          odd.set(length, PlainForms.isOdd(character));
          wide.set(length, PlainForms.isWideDigit(character));
        }
        append(plain, codePoint);
      }
    }
  }

  /**
   * Appends a character outside the basic plane, and tells how many chars of the original it is.
   */
  private int appendWide(int character, int codePoint) {
    boolean compatible = character >= 0x2F800 && character <= 0x2FA1F;
    String plain = Character.toString(character);
    if (compatible) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
      odd.set(length);
    }
    for (int i = 0; i < plain.length(); i++) {
      append(plain.charAt(i), codePoint);
    }
    return Character.charCount(character);
  }

  private void append(char character, int codePoint) {
    append(character, codePoint, codePoint + 1);
  }

  private void append(char character, int start, int end) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    chars[length] = character;
    starts[length] = start;
    ends[length++] = end;
  }

  private void oddCharacters() {
    for (int from = odd.nextSetBit(0); from >= 0; ) {
      int to = odd.nextClearBit(from);
      mend(DamageKind.ODD_CHARACTER, from, to, new String(chars, from, to - from));
      from = odd.nextSetBit(to);
    }
  }

  private void mixedDigits() {
    for (int at = wide.nextSetBit(0); at >= 0; ) {
      int from = at;
      while (from > 0 && Digits.isDigit(chars[from - 1])) {
        from--;
      }
      int to = at;
      while (to < length && Digits.isDigit(chars[to])) {
        to++;
      }
      if (wide.nextClearBit(from) < to) {
        mend(DamageKind.MIXED_DIGITS, from, to, new String(chars, from, to - from));
      }
      at = wide.nextSetBit(to);
    }
  }

  private void mend(DamageKind kind, int from, int to, String mended) {
    mends.add(new Mend(kind, starts[from], ends[to - 1], mended));
  }

  private void mendSlips() {
    ByteSlips slips = null;
    BitSet dropped = new BitSet();
    for (int i = 0; i < length; i++) {
      if (ByteSlips.canStart(chars[i])) {
        slips = slips == null ? new ByteSlips(view()) : slips;
        ByteSlips.Slip slip = slips.at(i);
        if (slip != null) {
          mendSlip(i, slip, dropped);
          i = slip.end() - 1;
        }
      }
    }
    drop(dropped);
  }

  /** What was mended is never longer than the slip; each char of it stands for all of the slip. */
  private void mendSlip(int from, ByteSlips.Slip slip, BitSet dropped) {
    mend(DamageKind.BYTE_SLIP, from, slip.end(), slip.mended());
    int start = starts[from];
    int end = ends[slip.end() - 1];
    int filled = from + slip.mended().length();
    for (int k = from; k < filled; k++) {
      chars[k] = slip.mended().charAt(k - from);
      starts[k] = start;
      ends[k] = end;
    }
    dropped.set(filled, slip.end());
  }

  private void dropGlosses() {
    Glosses glosses = Glosses.in(view());
    for (int open : glosses.injected()) {
      mend(DamageKind.PINYIN_GLOSS, open, glosses.close(open), "");
    }
    drop(glosses.chars());
  }

  /** 提公升 and 公升级, which no number stands before. */
  private void dropPhantoms() {
    BitSet dropped = new BitSet();
    for (int i = 1; i + 1 < length; i++) {
      if (chars[i] == '公' && chars[i + 1] == '升' && isPhantom(i)) {
        mend(DamageKind.PHANTOM_UNIT, i, i + 2, "升");
        dropped.set(i);
      }
    }
    drop(dropped);
  }

  private boolean isPhantom(int at) {
    char before = chars[at - 1];
    char behind = at + 2 < length ? chars[at + 2] : ' ';
    boolean counted = Digits.isDigit(before) || HAN_DIGITS.indexOf(before) >= 0 || before == ' ';
    return !counted && (RISES_BEFORE.indexOf(before) >= 0 || RISES_BEHIND.indexOf(behind) >= 0);
  }

  private void plainSeparators() {
    Separators separators = new Separators(chars, length);
    for (int i = 1; i + 1 < length; i++) {
      char plain = separators.plain(i);
      if (plain != chars[i]) {
        boolean stop = chars[i] == '。';
        chars[i] = plain;
        if (stop) {
          stopped(i);
        }
      }
    }
  }

  /** 98。5%, told as it should be written. */
  private void stopped(int at) {
    int from = at;
    while (from > 0 && Digits.isDigit(chars[from - 1])) {
      from--;
    }
    int to = at + 1;
    while (to < length && Digits.isDigit(chars[to])) {
      to++;
    }
    mend(DamageKind.NUMBER_FORM, from, to, new String(chars, from, to - from));
  }

  private void dropBreaks() {
    String text = view();
    drop(BrokenNumbers.in(text, at -> broken(text, at)));
  }

  private void broken(String text, int at) {
    int from = Digits.runStart(text, text.charAt(at - 1) == '.' ? at - 1 : at);
    int next = at + 1;
    while (Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int to = Math.max(Digits.runEnd(text, next), next + 1);
    String joined = text.substring(from, at) + text.substring(next, to);
    mend(DamageKind.BROKEN_NUMBER, from, to, joined);
  }

  private void drop(BitSet dropped) {
    int first = dropped.nextSetBit(0);
    if (first < 0) {
      return;
    }
    int kept = first;
    for (int i = first; i < length; i++) {
      if (!dropped.get(i)) {
        chars[kept] = chars[i];
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    length = kept;
  }
}
