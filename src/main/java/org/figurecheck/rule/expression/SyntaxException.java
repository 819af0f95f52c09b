package org.figurecheck.rule.expression;

/** Ends the reading of an expression that cannot be read on. */
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Mistake mistake;

  SyntaxException(int at, String code, String... arguments) {
    super(code);
    mistake = Mistake.of(at, code, arguments);
  }

  Mistake mistake() {
    return mistake;
  }
}
