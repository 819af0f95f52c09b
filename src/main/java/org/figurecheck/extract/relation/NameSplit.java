package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where one name of a list ends and the next begins. */
final class NameSplit {
  private static final String CONJUNCTIONS = "和与及暨";
  private static final String QUOTES = "“「『《";
  private static final String REMARK_STARTS = "（(";
  private static final String REMARK_ENDS = "）)";
  private static final int LONGEST_REMARK = 14;
  private static final Set<String> NO_JOINTS =
      Verbs.words("参与 普及 涉及 波及 触及 惠及 兼及 总和 饱和 温和 祥和 共和 及格 及时 与会 与否 和谐 和睦 和平 和解 和美");

  private NameSplit() {}

  static List<Span> split(String text, Span span) {
    List<Span> items = new ArrayList<>();
    int depth = 0;
    int from = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean opens = Passage.isOpening(c);
      boolean nextQuotation =
          QUOTES.indexOf(c) >= 0 && depth == 0 && i > from && isQuoteEnd(text.charAt(i - 1));
      depth += opens ? 1 : Passage.isClosing(c) ? -1 : 0;
      boolean joint = depth == 0 && (c == '、' || (i > from && joinsQuotations(text, i)));
      if (nextQuotation || joint) {
        add(items, text, new Span(from, i));
        from = nextQuotation ? i : i + 1;
      }
    }
    add(items, text, new Span(from, span.end()));
    return items;
  }

  /** “‘甲’和‘乙’”, “《甲》（文科版）和《乙》”. */
  private static boolean joinsQuotations(String text, int at) {
    return CONJUNCTIONS.indexOf(text.charAt(at)) >= 0
        && Passage.isClosing(text.charAt(at - 1))
        && isQuoteEnd(text.charAt(beforeRemark(text, new Span(0, at)) - 1))
        && at + 1 < text.length()
        && QUOTES.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Where a name ends before the bracket that remarks on it, if one does. */
  private static int beforeRemark(String text, Span item) {
    int end = item.end();
    if (REMARK_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    int nearest = Math.max(item.start() + 1, end - LONGEST_REMARK);
    for (int at = end - 2; at >= nearest; at--) {
      if (REMARK_STARTS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return end;
  }

  private static void add(List<Span> items, String text, Span raw) {
    Span item = raw;
    while (item.length() > 0 && isPadding(text, item.start())) {
      item = item.from(item.start() + (text.startsWith("以及", item.start()) ? 2 : 1));
    }
    while (item.length() > 0 && text.charAt(item.end() - 1) == ' ') {
      item = item.to(item.end() - 1);
    }
    if (item.length() > 0) {
      items.add(item);
    }
  }

  private static boolean isPadding(String text, int at) {
    char c = text.charAt(at);
    return c == ' '
        || c == '和'
        || c == '与'
        || (c == '及' && isConjunction(text, at))
        || text.startsWith("以及", at);
  }

  /** 及 in 及格 and 普及 joins nothing. */
  static boolean isConjunction(String text, int at) {
    return CONJUNCTIONS.indexOf(text.charAt(at)) >= 0
        && !NO_JOINTS.contains(text.substring(Math.max(0, at - 1), at + 1))
        && !NO_JOINTS.contains(text.substring(at, Math.min(text.length(), at + 2)));
  }

  static boolean isQuoteEnd(char c) {
    return c == '”' || c == '」' || c == '』' || c == '》' || c == '〞';
  }

  static boolean isQuotation(String text, Span item) {
    return QUOTES.indexOf(text.charAt(item.start())) >= 0
        && isQuoteEnd(text.charAt(beforeRemark(text, item) - 1));
  }

  static boolean quotations(String text, List<Span> items) {
    return items.stream().skip(1).allMatch(item -> isQuotation(text, item))
        && isQuoteEnd(text.charAt(beforeRemark(text, items.get(0)) - 1));
  }

  static Span lastQuotation(String text, Span item) {
    int open = item.end() - 1;
    while (open > item.start() && QUOTES.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return item.from(open);
  }
}
