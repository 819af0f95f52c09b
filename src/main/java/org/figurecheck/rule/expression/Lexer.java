package org.figurecheck.rule.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words; full-width signs outside quotes count as their ASCII forms. */
final class Lexer {
  private static final int LONGEST = 2000;
  private static final String SIGNS = "()+-*/=,%";

  private final int[] characters;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    characters = text.codePoints().toArray();
  }

  static List<Token> read(String text) throws SyntaxException {
    Lexer lexer = new Lexer(text);
    if (lexer.characters.length > LONGEST) {
      throw new SyntaxException(LONGEST, "too-long", String.valueOf(LONGEST));
    }
    while (lexer.at < lexer.characters.length) {
      lexer.next();
    }
    lexer.add(Token.Sort.END, "", lexer.at);
    return lexer.tokens;
  }

  private void next() throws SyntaxException {
    int c = peek(0);
    int start = at;
    int closing = Folding.closingQuote(characters[at]);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (closing != 0) {
      quoted(closing);
    } else if (isDigit(c)) {
      number();
    } else if (Character.isLetter(c) || c == '_') {
      name();
    } else if ((c == '<' || c == '>' || c == '!') && peek(1) == '=') {
      at += 2;
      add(Token.Sort.SYMBOL, Character.toString(c) + "=", start);
    } else if (c == '<' || c == '>' || SIGNS.indexOf(c) >= 0) {
      at++;
      add(Token.Sort.SYMBOL, Character.toString(c), start);
    } else if (Folding.sign(c).isPresent()) {
      at++;
      add(Token.Sort.SYMBOL, Folding.sign(c).orElseThrow(), start);
    } else {
      throw new SyntaxException(at, "strange-character", Character.toString(characters[at]));
    }
  }

  private void quoted(int closing) throws SyntaxException {
    int start = at++;
    while (at < characters.length && characters[at] != closing) {
      at++;
    }
    if (at == characters.length) {
      throw new SyntaxException(start, "open-quote");
    }
    String inside = new String(characters, start + 1, at - start - 1);
    at++;
    add(closing == '\'' ? Token.Sort.TEXT : Token.Sort.QUOTED_NAME, inside, start);
  }

  private void number() {
    int start = at;
    StringBuilder digits = new StringBuilder();
    while (isDigit(peek(0)) || (peek(0) == '.' && isDigit(peek(1)) && digits.indexOf(".") < 0)) {
      digits.appendCodePoint(peek(0));
      at++;
    }
    add(Token.Sort.NUMBER, digits.toString(), start);
  }

  private void name() {
    int start = at;
    StringBuilder word = new StringBuilder();
    while (Character.isLetterOrDigit(peek(0)) || peek(0) == '_' || peek(0) == '·' || isHyphen()) {
      word.appendCodePoint(peek(0));
      at++;
    }
    add(Token.Sort.NAME, word.toString(), start);
  }

  /** A hyphen between Latin letters belongs to the name: gross-rate; elsewhere it is a minus. */
  private boolean isHyphen() {
    return peek(0) == '-' && at > 0 && isLatin(peek(-1)) && isLatin(peek(1));
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int peek(int ahead) {
    int index = at + ahead;
    return index < characters.length ? Folding.fold(characters[index]) : 0;
  }

  private void add(Token.Sort sort, String text, int start) {
    tokens.add(new Token(sort, text, start));
  }
}
