package org.figurecheck.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How far the words of a cell of a page are moved in, by blanks or by style: in ideographs. */
final class Indent {
  private static final BigDecimal DEEPEST = BigDecimal.TEN;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|[;\\s])(?:text-indent|padding-left|margin-left)\\s*:\\s*([0-9]{1,4}(?:\\.[0-9]{1,4})?)(em|px|pt)");
  private static final Map<String, BigDecimal> IDEOGRAPHS =
      Map.of("em", BigDecimal.ONE, "px", BigDecimal.valueOf(16), "pt", BigDecimal.valueOf(12));

  private Indent() {}

  /** Blanks that move the words of a cell in as the page does. */
  static String of(Element cell) {
    BigDecimal width = blanks(cell.wholeText()).add(styles(cell));
    Element first = cell.firstElementChild();
    BigDecimal all = first == null ? width : width.add(styles(first));
    return "\u3000".repeat(all.setScale(0, RoundingMode.DOWN).min(DEEPEST).intValue());
  }

  /** Words without the blanks about them. */
  static String without(String words) {
    int start = 0;
    while (start < words.length() && isBlank(words.charAt(start))) {
      start++;
    }
    int end = words.length();
    while (end > start && isBlank(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static BigDecimal blanks(String words) {
    int halves = 0;
    for (int i = 0; i < words.length() && isBlank(words.charAt(i)); i++) {
      halves += words.charAt(i) == '\u3000' ? 2 : words.charAt(i) == '\u00A0' ? 1 : 0;
    }
    return BigDecimal.valueOf(halves).divide(TWO);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static BigDecimal styles(Element element) {
    BigDecimal width = BigDecimal.ZERO;
    Matcher style = STYLE.matcher(element.attr("style"));
    while (style.find()) {
      BigDecimal told = new BigDecimal(style.group(1));
      width = width.add(told.divide(IDEOGRAPHS.get(style.group(2)), 2, RoundingMode.DOWN));
    }
    return width;
  }
}
