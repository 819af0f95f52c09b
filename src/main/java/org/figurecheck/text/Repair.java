package org.figurecheck.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.DamageKind;

/**
 * The repair of one text: its plain forms, then what slipped mended and what was pasted dropped.
 */
final class Repair {
  private static final String HAN_DIGITS = "〇零一二两兩三四五六七八九十百千万萬亿億半几幾数數余餘每";
  private static final String RISES_BEFORE = "提晋晉跃躍上攀回飙飆擢";
  private static final String RISES_BEHIND = "级級学學格華华温溫职職旗迁遷段腾騰";

  private final String original;
  private final List<Mend> mends = new ArrayList<>();
  private PlacedChars chars;

  Repair(String original) {
    this.original = original;
  }

  Repaired repaired() {
    chars = new PlainPass(original, mends).plain();
    mendSlips();
    dropGlosses();
    chars.drop(NoteMarks.in(chars));
    dropPhantoms();
    plainSeparators();
    dropBreaks();
    mends.sort(Comparator.comparingInt(Mend::start));
    return new Repaired(original, chars, mends);
  }

  private void mend(DamageKind kind, int from, int to, String mended) {
    mends.add(new Mend(kind, chars.start(from), chars.end(to - 1), mended));
  }

  /** Rewrites the text around what was mended; each char of that stands for all of the slip. */
  private void mendSlips() {
    Map<Integer, ByteSlips.Slip> slips = slips();
    if (slips.isEmpty()) {
      return;
    }
    PlacedChars mended = new PlacedChars(chars.length());
    for (int i = 0; i < chars.length(); i++) {
      ByteSlips.Slip slip = slips.get(i);
      if (slip == null) {
        mended.append(chars.at(i), chars.start(i), chars.end(i));
        continue;
      }
      mend(DamageKind.BYTE_SLIP, i, slip.end(), slip.mended());
      int end = chars.end(slip.end() - 1);
      for (int k = 0; k < slip.mended().length(); k++) {
        mended.append(PlainForms.of(slip.mended().charAt(k)), chars.start(i), end);
      }
      i = slip.end() - 1;
    }
    chars = mended;
  }

  private Map<Integer, ByteSlips.Slip> slips() {
    Map<Integer, ByteSlips.Slip> slips = new HashMap<>();
    ByteSlips stops = null;
    ItemSlips items = null;
    for (int i = 0; i < chars.length(); i++) {
      ByteSlips.Slip slip = null;
      if (ByteSlips.canStart(chars.at(i))) {
        stops = stops == null ? new ByteSlips(chars.text()) : stops;
        slip = stops.at(i);
      } else if (ItemSlips.canStart(chars.at(i))) {
        items = items == null ? new ItemSlips(chars.text()) : items;
        slip = items.at(i);
      }
      if (slip != null) {
        slips.put(i, slip);
        i = slip.end() - 1;
      }
    }
    return slips;
  }

  private void dropGlosses() {
    Glosses glosses = Glosses.in(chars.text());
    for (int open : glosses.injected()) {
      mend(DamageKind.PINYIN_GLOSS, open, glosses.close(open), "");
    }
    chars.drop(glosses.chars());
  }

  /** 提公升 and 公升级, which no number stands before. */
  private void dropPhantoms() {
    BitSet dropped = new BitSet();
    for (int i = 1; i + 1 < chars.length(); i++) {
      if (chars.at(i) == '公' && chars.at(i + 1) == '升' && isPhantom(i)) {
        mend(DamageKind.PHANTOM_UNIT, i, i + 2, "升");
        dropped.set(i);
      }
    }
    chars.drop(dropped);
  }

  private boolean isPhantom(int at) {
    char before = chars.at(at - 1);
    char behind = at + 2 < chars.length() ? chars.at(at + 2) : ' ';
    boolean counted = Digits.isDigit(before) || HAN_DIGITS.indexOf(before) >= 0 || before == ' ';
    return !counted && (RISES_BEFORE.indexOf(before) >= 0 || RISES_BEHIND.indexOf(behind) >= 0);
  }

  private void plainSeparators() {
    Separators separators = new Separators(chars);
    for (int i = 1; i + 1 < chars.length(); i++) {
      char plain = separators.plain(i);
      if (plain != chars.at(i)) {
        boolean stop = chars.at(i) == '。';
        chars.set(i, plain);
        if (stop) {
          stopped(i);
        }
      }
    }
  }

  /** 98。5%, told as it should be written. */
  private void stopped(int at) {
    int from = at;
    while (chars.isDigit(from - 1)) {
      from--;
    }
    int to = at + 1;
    while (chars.isDigit(to)) {
      to++;
    }
    mend(DamageKind.NUMBER_FORM, from, to, chars.text(from, to));
  }

  private void dropBreaks() {
    String text = chars.text();
    chars.drop(BrokenNumbers.in(text, at -> broken(text, at)));
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
}
