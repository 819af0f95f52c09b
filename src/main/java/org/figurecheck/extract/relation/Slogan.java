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

  /** Characters with which 一 makes a word: 统一, 合一. */
  private static final String WITH_ONE = "统合归划唯专";

  /** What “五个一” counts: 一支队伍、一个平台、一套机制. */
  private static final String ONE = "一";

  private static final String MEASURES = "个支套张本名条项份次场批座块面间所家位台部册篇首节堂组幅道笔封棵遍趟顿句";

  /** How much of a name may lead to the one thing that it speaks of: 读一本书, 组织一次研讨. */
  private static final int LONGEST_LEAD = 3;

  /** What the names of a slogan may be called together: “三名工程”. */
  private static final List<String> TOGETHER =
      List.of("工程", "行动", "活动", "计划", "机制", "制度", "原则", "要求", "工作", "模式");

  /**
   * One word of a slogan.
   *
   * @param span the numeral and the word
   * @param count how many names there are of the word
   * @param word what each of the names begins or ends with
   */
  record Term(Span span, int count, String word) {
    /** Whether a name begins with the word; with 一 only where it counts one thing: 一支队伍. */
    boolean opens(String name) {
      return word.equals(ONE) ? tellsOne(name) : name.startsWith(word);
    }

    private static boolean tellsOne(String name) {
      int one = name.indexOf(ONE);
      boolean only = one >= 0 && one == name.lastIndexOf(ONE) && one <= LONGEST_LEAD;
      boolean bare = one == 0 && name.length() == 2;
      return only && (bare || one + 2 < name.length() && isMeasure(name.charAt(one + 1)));
    }

    /** Whether more words than the counted thing make up a name, as 读 does in 读一本书. */
    boolean leadsUpTo(String name) {
      return word.equals(ONE) && !name.startsWith(ONE);
    }

    boolean closes(String name) {
      return !word.equals(ONE) && name.endsWith(word);
    }

    /** Whether words may hold one of the names. */
    boolean standsIn(String words) {
      if (!word.equals(ONE)) {
        return words.contains(word);
      }
      int at = words.indexOf(ONE);
      while (at >= 0 && (at + 1 == words.length() || !isMeasure(words.charAt(at + 1)))) {
        at = words.indexOf(ONE, at + 1);
      }
      return at >= 0;
    }
  }

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isMeasure(char c) {
    return MEASURES.indexOf(c) >= 0;
  }

  /** Where the quotation that ends with a mark begins, or -1 where none does so near. */
  static int quotationStart(Passage passage, int close, int longest) {
    int at = close - 1;
    while (at >= 0 && close - at <= longest && passage.at(at) != '“') {
      at--;
    }
    return passage.at(at) == '“' ? at : -1;
  }

  /** The slogan that fills a stretch, where nothing but counted words stands in it. */
  static Optional<Slogan> of(Passage passage, Span quoted) {
    Span named = withoutTogether(passage, quoted);
    List<Term> terms = new ArrayList<>();
    int at = named.start();
    while (at < named.end()) {
      int word = at + (passage.at(at + 1) == '个' ? 2 : 1);
      int end = word;
      while (end < named.end() && isOfWord(passage, word, end)) {
        end++;
      }
      end = end == word && isOfOne(passage, named, word) ? named.end() : end;
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

  private static boolean isOfWord(Passage passage, int word, int at) {
    char c = passage.at(at);
    boolean within = c == '一' && at > word && WITH_ONE.indexOf(passage.at(at - 1)) >= 0;
    return Passage.isHan(c) && (within || !isNumeral(c));
  }

  /** “三名工程” counts 名; “三大行动” and “三个行动” count all that is called so. */
  private static Span withoutTogether(Passage passage, Span quoted) {
    for (String noun : TOGETHER) {
      int end = quoted.end() - noun.length();
      boolean counts = end > quoted.start() + 1 && "个大项".indexOf(passage.at(end - 1)) < 0;
      if (counts && passage.between(end, quoted.end()).equals(noun)) {
        return quoted.to(end);
      }
    }
    return quoted;
  }

  /** “五个一”, of which nothing else is told. */
  private static boolean isOfOne(Passage passage, Span named, int word) {
    return word == named.start() + 2
        && word == named.end() - 1
        && passage.between(word, named.end()).equals(ONE);
  }
}
