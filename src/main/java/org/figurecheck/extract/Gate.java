package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.List;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;

/** Whether a number with a measure word counts: a Han one often does not. */
final class Gate {
  private static final String OPENING = "“‘「『〝\"《";
  private static final String CLOSING = "”’」』〞\"》";

  /** Place and scale words, which count alone only where they are hedged: 近百所. */
  private static final String BARE = "百千万亿兆零〇";

  private static final String LEVELS = "国省市州县区乡镇村校院系厂矿";
  private static final String MULTIPLE = "倍";
  private static final int SLOGAN = 8;

  /** Digits of the name of an aircraft: 波音767起降. */
  private static final int MODEL = 3;

  private static final int LONGEST_NAME = 10;
  private static final String TREES = "树松柳槐杨榆柏";

  private static final WordTable<String> PLACES =
      WordTable.of(List.of("公司", "镇", "村", "乡", "屯", "街", "社区", "小学", "中学", "林场", "站", "沟"));

  private static final int FARTHEST_NAME = 30;
  private static final String ANY_THING = "个";
  private static final String NUMERALS = "第零〇一二三四五六七八九十百千";

  private Gate() {}

  static boolean lets(Page page, Tail tail) {
    Numeral numeral = tail.numeral();
    int start = numeral.start();
    if (page.masked().get(start) && numeral.form() != Numeral.Form.FRACTION) {
      return false;
    }
    char first = page.at(start);
    if (Chars.isDigit(first)) {
      boolean model = numeral.end() - start == MODEL && page.follows(Topic.NAMED_BEFORE, start);
      return !model && !Chars.isLatin(page.at(start - 1)) && page.at(start - 1) != '.';
    }
    return countsInHan(page, tail) && !isSlogan(page, tail) && !isPlaceName(page, tail);
  }

  private static boolean countsInHan(Page page, Tail tail) {
    int start = tail.numeral().start();
    String word = tail.measure().word();
    boolean single = tail.numeral().end() == start + 1 && tail.infix() == null;
    char only = single ? page.at(start) : '\0';
    if (only == '一') {
      return (tail.measure().kind() == Kind.MULTIPLE && MULTIPLE.equals(word))
          || LoneOne.counts(page, tail)
          || isOne(page, tail);
    }
    if (only == '二') {
      return page.words().of(Topic.BARE_ORDINAL).contains(word)
          || (word.startsWith(ANY_THING)
                  || page.words().of(Topic.COUNTED_TWO_WHEN_LISTED).contains(word))
              && isBehindList(page, start, word);
    }
    if (only != '\0' && BARE.indexOf(only) >= 0) {
      return Hedging.of(page, tail).stream().anyMatch(hedge -> hedge.effect().isHedge());
    }
    if (page.words().of(Topic.COUNTED_WHEN_LISTED).contains(word)) {
      return page.at(start - 2) == '、' || areLevels(page, tail.numeral());
    }
    return !isRank(page, tail)
        && (!single || !page.words().of(Topic.NEVER_WITH_HAN).contains(word));
  }

  /** 省市两级, 省市县三级: as many levels stand before their number without marks. */
  private static boolean areLevels(Page page, Numeral numeral) {
    int start = numeral.start();
    while (LEVELS.indexOf(page.at(start - 1)) >= 0) {
      start--;
    }
    return numeral.value().compareTo(BigDecimal.valueOf(numeral.start() - start)) == 0
        && page.at(start - 1) != '、';
  }

  /** 列五位, 获奖学生前三位: places, and no people. */
  private static boolean isRank(Page page, Tail tail) {
    int start = tail.numeral().start();
    return tail.measure().unit().unitClass() == UnitClass.PERSON
        && (page.at(start - 1) == '前' || page.follows(Topic.ORDINAL_WITHOUT_MEASURE_BEFORE, start));
  }

  /** 书法展、摄影展等二项活动, 中级、高级二个层次: who writes 二 for 两 does it there. */
  private static boolean isBehindList(Page page, int start, String word) {
    char before = page.at(start - 1);
    boolean name = Chars.isHan(before) && NUMERALS.indexOf(before) < 0 || before == '”';
    if (before != '等' && !(name && word.startsWith(ANY_THING))) {
      return false;
    }
    int from = Math.max(0, start - FARTHEST_NAME);
    for (int at = start - 2; at >= from && !Chars.endsClause(page.at(at)); at--) {
      if (page.at(at) == '、') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Page page, Tail tail) {
    int start = tail.numeral().start();
    String word = tail.measure().word();
    boolean known =
        page.words().of(Topic.COUNTED_ONE).contains(word)
            || page.words().of(Topic.BARE_ORDINAL).contains(word);
    return known && !page.follows(Topic.ARTICLE_BEFORE, start);
  }

  /** “最多跑两次”: whether a quotation opens shortly before a char. */
  private static boolean isQuoted(Page page, int start) {
    int open = start - 1;
    while (start - open < SLOGAN && Chars.isHan(page.at(open))) {
      open--;
    }
    return open < start - 1 && OPENING.indexOf(page.at(open)) >= 0;
  }

  /** “2小时交通圈” in digits is a name too. */
  static boolean isCircle(Page page, Tail tail) {
    int end = tail.end();
    while (end < tail.end() + SLOGAN && Chars.isHan(page.at(end))) {
      end++;
    }
    boolean quoted = OPENING.indexOf(page.at(tail.numeral().start() - 1)) >= 0;
    return quoted && page.at(end - 1) == '圈' && CLOSING.indexOf(page.at(end)) >= 0;
  }

  /** 六棵树林业公司, 三棵松村: trees by which a place is called. */
  private static boolean isPlaceName(Page page, Tail tail) {
    int tree = tail.end();
    boolean trees = "棵株".indexOf(page.at(tree - 1)) >= 0 && TREES.indexOf(page.at(tree)) >= 0;
    int at = tree + 1;
    while (trees && at < tree + LONGEST_NAME && Chars.isHan(page.at(at))) {
      if (PLACES.startingAt(page.text(), at) != null) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** A short quotation that begins with the number and goes on behind it, or ends with it. */
  private static boolean isSlogan(Page page, Tail tail) {
    if (CLOSING.indexOf(page.at(tail.end())) >= 0 && isQuoted(page, tail.numeral().start())) {
      return true;
    }
    int open = OPENING.indexOf(page.at(tail.numeral().start() - 1));
    if (open < 0) {
      return false;
    }
    for (int i = tail.end(); i < tail.end() + 12; i++) {
      if (CLOSING.indexOf(page.at(i)) >= 0) {
        return i > tail.end() || tail.numeral().end() == tail.numeral().start() + 1;
      }
    }
    return false;
  }
}
