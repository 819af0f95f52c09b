package org.figurecheck.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Whether what was read is what the label says. */
final class FigureMatch {
  private static final String FROM = "萬億個條場項級戶類對處連歲學時兩輪層畝臺隻顆張門節屆間幢輛冊陣幾餘裡分頭戰";
  private static final String TO = "万亿个条场项级户类对处连岁学时两轮层亩台只颗张门节届间幢辆册阵几余里分头战";
  private static final Set<String> WITHOUT_UNIT =
      Set.of("date", "percent", "percentage_point", "year");
  private static final Set<String> COUNTS = Set.of("count", "score");
  private static final double FINE = 1e-9;

  private FigureMatch() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "()（）".indexOf(c) < 0) {
        int at = FROM.indexOf(c);
        folded.append(at < 0 ? c : TO.charAt(at));
      }
    }
    return folded.toString();
  }

  static boolean kind(JsonNode label, JsonNode read) {
    String wanted = label.get("kind").asText();
    String got = Lines.text(read, "kind");
    return wanted.equals(got) || COUNTS.contains(wanted) && COUNTS.contains(got);
  }

  static boolean value(JsonNode label, JsonNode read) {
    JsonNode value = label.path("value");
    if (value.isArray()) {
      Double low = number(Lines.text(read, "low"));
      Double high = number(Lines.text(read, "high"));
      return low != null
          && high != null
          && Math.abs(low - value.get(0).asDouble()) < FINE
          && Math.abs(high - value.get(1).asDouble()) < FINE;
    }
    if (value.isNumber()) {
      Double got = number(Lines.text(read, "value"));
      double wanted = value.asDouble();
      return got != null && Math.abs(got - wanted) <= FINE * Math.max(1, Math.abs(wanted));
    }
    return true;
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.replace(",", "").strip());
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** The unit itself is the same. */
  static boolean sameUnit(JsonNode label, JsonNode read) {
    return fold(Lines.text(label, "unit")).equals(fold(Lines.text(read, "unit")));
  }

  static boolean unit(JsonNode label, JsonNode read) {
    return sameUnit(label, read) || WITHOUT_UNIT.contains(label.get("kind").asText());
  }

  static int rank(JsonNode label, JsonNode read) {
    return (kind(label, read) ? 4 : 0)
        + (value(label, read) ? 2 : 0)
        + (sameUnit(label, read) ? 1 : 0);
  }
}
