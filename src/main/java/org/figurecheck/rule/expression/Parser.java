package org.figurecheck.rule.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an expression by recursive descent.
 *
 * <pre>
 * statement  = "if" either "then" statement | either
 * either     = both { "or" both }
 * both       = negated { "and" negated }
 * negated    = "not" negated | comparison
 * comparison = sum [ ( = | != | &lt; | &lt;= | &gt; | &gt;= ) sum
 *                  | "between" sum "and" sum | "in" "(" sum { "," sum } ")" | "matches" 'pattern' ]
 * sum        = product { ( + | - ) product }
 * product    = signed { ( * | / ) signed }
 * signed     = "-" signed | primary
 * primary    = number [ % ] | 'text' | name | "quoted name" | name "(" arguments ")" | "(" statement ")"
 * </pre>
 */
final class Parser {
  static final Set<String> RESERVED =
      Set.of("if", "then", "and", "or", "not", "between", "in", "matches");
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private int index;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Syntax parse(String text) throws SyntaxException {
    Parser parser = new Parser(Lexer.read(text));
    Syntax syntax = parser.statement();
    if (parser.peek().sort() != Token.Sort.END) {
      throw parser.unexpected();
    }
    return syntax;
  }

  private Syntax statement() throws SyntaxException {
    Token first = peek();
    if (++depth > DEEPEST) {
      throw new SyntaxException(first.at(), "too-deep");
    }
    Syntax read;
    if (take("if")) {
      Syntax condition = either();
      expect("then");
      read = new Syntax.IfThen(first.at(), condition, statement());
    } else {
      read = either();
    }
    depth--;
    return read;
  }

  private Syntax either() throws SyntaxException {
    Syntax left = both();
    for (int at = peek().at(); take("or"); at = peek().at()) {
      left = new Syntax.Or(at, left, both());
    }
    return left;
  }

  private Syntax both() throws SyntaxException {
    Syntax left = negated();
    for (int at = peek().at(); take("and"); at = peek().at()) {
      left = new Syntax.And(at, left, negated());
    }
    return left;
  }

  private Syntax negated() throws SyntaxException {
    int at = peek().at();
    int times = 0;
    while (take("not")) {
      times++;
    }
    Syntax inner = comparison();
    return times % 2 == 1 ? new Syntax.Not(at, inner) : inner;
  }

  private Syntax comparison() throws SyntaxException {
    Syntax left = sum();
    Token next = peek();
    Optional<Operator> operator = Operator.of(next.text());
    if (next.sort() == Token.Sort.SYMBOL && operator.isPresent()) {
      index++;
      return new Syntax.Compare(next.at(), operator.orElseThrow(), left, sum());
    }
    if (take("between")) {
      Syntax low = sum();
      expect("and");
      return new Syntax.Between(next.at(), left, low, sum());
    }
    if (take("in")) {
      expect("(");
      return new Syntax.In(next.at(), left, list());
    }
    if (take("matches")) {
      Token pattern = peek();
      if (pattern.sort() != Token.Sort.TEXT) {
        throw new SyntaxException(pattern.at(), "expected-pattern");
      }
      index++;
      return new Syntax.Matches(next.at(), left, new Syntax.Text(pattern.at() + 1, pattern.text()));
    }
    return left;
  }

  private Syntax sum() throws SyntaxException {
    Syntax left = product();
    while (peek().is("+") || peek().is("-")) {
      Token sign = tokens.get(index++);
      left = new Syntax.Arithmetic(sign.at(), sign.text().charAt(0), left, product());
    }
    return left;
  }

  private Syntax product() throws SyntaxException {
    Syntax left = signed();
    while (peek().is("*") || peek().is("/")) {
      Token sign = tokens.get(index++);
      left = new Syntax.Arithmetic(sign.at(), sign.text().charAt(0), left, signed());
    }
    return left;
  }

  private Syntax signed() throws SyntaxException {
    int at = peek().at();
    int times = 0;
    while (take("-")) {
      times++;
    }
    Syntax inner = primary();
    return times % 2 == 1 ? new Syntax.Negative(at, inner) : inner;
  }

  private Syntax primary() throws SyntaxException {
    Token token = peek();
    switch (token.sort()) {
      case NUMBER:
        index++;
        return new Syntax.Number(token.at(), new BigDecimal(token.text()), take("%"));
      case TEXT:
        index++;
        return new Syntax.Text(token.at(), token.text());
      case QUOTED_NAME:
        index++;
        return new Syntax.Name(token.at(), token.text());
      case NAME:
        if (RESERVED.contains(token.text())) {
          throw unexpected();
        }
        index++;
        return take("(")
            ? new Syntax.Call(token.at(), token.text(), list())
            : new Syntax.Name(token.at(), token.text());
      default:
        if (!take("(")) {
          throw unexpected();
        }
        Syntax inner = statement();
        expect(")");
        return inner;
    }
  }

  /** The rest of a list whose opening bracket is read. */
  private List<Syntax> list() throws SyntaxException {
    List<Syntax> items = new ArrayList<>();
    do {
      items.add(statement());
    } while (take(","));
    expect(")");
    return items;
  }

  private Token peek() {
    return tokens.get(index);
  }

  private boolean take(String word) {
    boolean there = peek().is(word);
    index += there ? 1 : 0;
    return there;
  }

  private void expect(String word) throws SyntaxException {
    if (!take(word)) {
      throw new SyntaxException(peek().at(), "expected", word, peek().text());
    }
  }

  private SyntaxException unexpected() {
    Token token = peek();
    return token.sort() == Token.Sort.END
        ? new SyntaxException(token.at(), "unexpected-end")
        : new SyntaxException(token.at(), "unexpected", token.text());
  }
}
