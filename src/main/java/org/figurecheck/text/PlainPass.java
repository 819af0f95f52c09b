package org.figurecheck.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.figurecheck.figure.DamageKind;

/** The first pass of repair: every character in its plain form, what cannot be seen left out. */
final class PlainPass {
  private final String original;
  private final List<Mend> mends;
  private final PlacedChars plain;
  private final BitSet odd = new BitSet();
  private final BitSet wide = new BitSet();

  PlainPass(String original, List<Mend> mends) {
    this.original = original;
    this.mends = mends;
    this.plain = new PlacedChars(original.length());
  }

  PlacedChars plain() {
    int codePoint = 0;
    for (int i = 0; i < original.length(); i++, codePoint++) {
      char character = original.charAt(i);
      if (Character.isHighSurrogate(character) && i + 1 < original.length()) {
        i += appendWide(original.codePointAt(i), codePoint) - 1;
        continue;
      }
      char form = PlainForms.of(character);
      if (form != PlainForms.NOTHING || character == PlainForms.NOTHING) {
        if (form != character) {
          odd.set(plain.length(), PlainForms.isOdd(character));
          wide.set(plain.length(), PlainForms.isWideDigit(character));
        }
        plain.append(form, codePoint, codePoint + 1);
      }
    }
    oddCharacters();
    mixedDigits();
    return plain;
  }

  /**
   * Appends a character outside the basic plane, and tells how many chars of the original it is.
   */
  private int appendWide(int character, int codePoint) {
    String form = Character.toString(character);
    if (character >= 0x2F800 && character <= 0x2FA1F) {
      form = Normalizer.normalize(form, Normalizer.Form.NFC);
      odd.set(plain.length());
    }
    for (int i = 0; i < form.length(); i++) {
      plain.append(form.charAt(i), codePoint, codePoint + 1);
    }
    return Character.charCount(character);
  }

  private void oddCharacters() {
    for (int from = odd.nextSetBit(0); from >= 0; ) {
      int to = odd.nextClearBit(from);
      mend(DamageKind.ODD_CHARACTER, from, to);
      from = odd.nextSetBit(to);
    }
  }

  private void mixedDigits() {
    for (int at = wide.nextSetBit(0); at >= 0; ) {
      int from = at;
      while (plain.isDigit(from - 1)) {
        from--;
      }
      int to = at;
      while (plain.isDigit(to)) {
        to++;
      }
      if (wide.nextClearBit(from) < to) {
        mend(DamageKind.MIXED_DIGITS, from, to);
      }
      at = wide.nextSetBit(to);
    }
  }

  private void mend(DamageKind kind, int from, int to) {
    mends.add(new Mend(kind, plain.start(from), plain.end(to - 1), plain.text(from, to)));
  }
}
