package org.figurecheck.text;

import java.text.Normalizer;

/** The plain form of each character: digits, signs and ideographs as everybody types them. */
final class PlainForms {
  /** What an invisible character becomes: nothing. */
  static final char NOTHING = 0;

  private static final String SIGNS = "%()+-./=~";

  /** Radicals that stand for characters in the text layer of pages, each before its character. */
  private static final String RADICALS =
      "⺁厂⺓幺⺒巳⺝月⺟母⺠民⺩王⺫目⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  private static final String INVISIBLE =
      "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
          + "\u2060\u2066\u2067\u2068\u2069\uFEFF";

  private static final char[] TABLE = table();

  private PlainForms() {}

  /** The plain form of a char, itself for most, or {@link #NOTHING}. */
  static char of(char character) {
    return TABLE[character];
  }

  /** Whether a char stands in the place of an ideograph that it only looks like. */
  static boolean isOdd(char character) {
    return character >= 0x2E80
        && TABLE[character] != character
        && (character < 0x3000 || (character >= 0xF900 && character <= 0xFAFF));
  }

  static boolean isWideDigit(char character) {
    return character >= '０' && character <= '９';
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) i;
    }
    for (char wide = 0xFF01; wide <= 0xFF5E; wide++) {
      char ascii = (char) (wide - 0xFEE0);
      boolean plainable = Character.isLetterOrDigit(ascii) || SIGNS.indexOf(ascii) >= 0;
      table[wide] = plainable ? ascii : wide;
    }
    fold(table, 0xF900, 0xFAFF, Normalizer.Form.NFC);
    fold(table, 0x2F00, 0x2FD5, Normalizer.Form.NFKC);
    for (int i = 0; i < RADICALS.length(); i += 2) {
      table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
    }
    for (int i = 0; i < INVISIBLE.length(); i++) {
      table[INVISIBLE.charAt(i)] = NOTHING;
    }
    for (char selector = 0xFE00; selector <= 0xFE0F; selector++) {
      table[selector] = NOTHING;
    }
    table['［'] = '[';
    table['］'] = ']';
    table['﹪'] = '%';
    table['−'] = '-';
    table['∶'] = ':';
    for (char blank : new char[] {0x3000, 0xA0, 0x2009, 0x202F}) {
      table[blank] = ' ';
    }
    return table;
  }

  private static void fold(char[] table, int first, int last, Normalizer.Form form) {
    for (int i = first; i <= last; i++) {
      String plain = Normalizer.normalize(String.valueOf((char) i), form);
      table[i] = plain.length() == 1 ? plain.charAt(0) : (char) i;
    }
  }
}
