package org.figurecheck.rule.expression;

import java.util.Optional;

/** The other forms in which a sign may be typed. */
final class Folding {
  private Folding() {}

  static int fold(int character) {
    if (character >= 0xFF01 && character <= 0xFF5E) {
      return character - 0xFEE0;
    }
    return switch (character) {
      case 0x3000 -> ' ';
      case 0x2212 -> '-';
      case '×' -> '*';
      case '÷' -> '/';
      default -> character;
    };
  }

  static Optional<String> sign(int character) {
    return switch (character) {
      case '≤', '≦' -> Optional.of("<=");
      case '≥', '≧' -> Optional.of(">=");
      case '≠' -> Optional.of("!=");
      default -> Optional.empty();
    };
  }

  /** The quote that ends what this one begins; 0 if it is none. */
  static int closingQuote(int character) {
    return switch (character) {
      case '\'', '"' -> character;
      case '“' -> '”';
      case '「' -> '」';
      default -> 0;
    };
  }
}
