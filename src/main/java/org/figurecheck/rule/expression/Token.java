package org.figurecheck.rule.expression;

/**
 * A word of an expression.
 *
 * @param sort what sort of word
 * @param text the word, folded; of a quoted one what stands between the quotes
 * @param at its first code point in the expression
 */
record Token(Sort sort, String text, int at) {
  enum Sort {
    NUMBER,
    NAME,
    QUOTED_NAME,
    TEXT,
    SYMBOL,
    END
  }

  boolean is(String word) {
    return (sort == Sort.SYMBOL || sort == Sort.NAME) && text.equals(word);
  }
}
