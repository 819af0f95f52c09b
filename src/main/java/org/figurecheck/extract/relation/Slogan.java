package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a slogan counts: 免 twice and 补 once in “两免一补”, 坚持 three times in “三个坚持”.
 *
 * @param terms each word with its number
 */
record Slogan(List<Term> terms) {
  static final int LONGEST = 12;
  private static final String NUMERALS = "一两二三四五六七八九十";
  private static final int LONGEST_WORD = 3;

  /**
   * One word of a slogan.
   *
   * @param span the numeral and the word
   * @param count how many names there are of the word
   * @param word what each of the names begins or ends with
   */
  record Term(Span span, int count, String word) {}

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** The slogan that fills a quotation, where nothing but counted words stands in it. */
  static Optional<Slogan> of(Passage passage, Span quoted) {
    List<Term> terms = new ArrayList<>();
    int at = quoted.start();
    while (at < quoted.end()) {
      int word = at + (passage.at(at + 1) == '个' ? 2 : 1);
      int end = word;
      while (end < quoted.end() && Passage.isHan(passage.at(end)) && !isNumeral(passage.at(end))) {
        end++;
      }
      boolean counted = isNumeral(passage.at(at)) && end > word && end - word <= LONGEST_WORD;
      if (!counted) {
        return Optional.empty();
      }
      int count = Listed.number(passage.at(at));
      terms.add(new Term(new Span(at, end), count, passage.between(word, end)));
      at = end;
    }
    boolean several = terms.stream().anyMatch(term -> term.count() > 1);
    return several ? Optional.of(new Slogan(List.copyOf(terms))) : Optional.empty();
  }
}
