package org.figurecheck.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number format of a spreadsheet, such as #,##0.00 or 0.0%, as far as it is a plain one. */
final class CellFormat {
  private final List<Section> sections;

  private CellFormat(List<Section> sections) {
    this.sections = sections;
  }

  static CellFormat of(String code) {
    List<Section> sections = new ArrayList<>();
    FormatCode rest = new FormatCode(code);
    while (!rest.isRead()) {
      sections.add(Section.of(rest.next()));
    }
    return new CellFormat(sections);
  }

  /** A number as shown, or empty where the format is not known here. */
  Optional<String> shown(BigDecimal value) {
    int negative = sections.size() > 1 && value.signum() < 0 ? 1 : 0;
    int zero = sections.size() > 2 && value.signum() == 0 ? 2 : negative;
    Section section = sections.isEmpty() ? null : sections.get(zero);
    if (section == null || !section.isKnown()) {
      return Optional.empty();
    }
    return Optional.of(section.shown(negative == 1 ? value.negate() : value));
  }

  /**
   * One of the formats for what is above, below and nothing.
   *
   * @param before what stands before the number
   * @param digits the places of the number, such as #,##0.00; empty if there are none
   * @param behind what stands behind it
   * @param isKnown whether that is all there is
   */
  private record Section(String before, String digits, String behind, boolean isKnown) {
    private static final String GENERAL = "General";

    static Section of(FormatCode.Parts parts) {
      boolean known = parts.digits().chars().allMatch(c -> "#0?,.".indexOf(c) >= 0);
      String words = parts.before() + parts.behind();
      boolean hollow = parts.digits().isEmpty() && words.isBlank();
      boolean general = words.startsWith(GENERAL) || words.indexOf('@') >= 0;
      boolean foreign = hollow || general || words.indexOf(FormatCode.UNKNOWN) >= 0;
      return new Section(parts.before(), parts.digits(), parts.behind(), known && !foreign);
    }

    String shown(BigDecimal value) {
      if (digits.isEmpty()) {
        return before + behind;
      }
      boolean percent = (before + behind).indexOf('%') >= 0;
      int thousands = digits.length() - digits.replaceFirst(",+$", "").length();
      int places = places();
      BigDecimal scaled = value.movePointRight(percent ? 2 : 0).movePointLeft(3 * thousands);
      BigDecimal rounded = scaled.setScale(places, RoundingMode.HALF_UP);
      if (rounded.signum() == 0 && digits.indexOf('0') < 0) {
        return before + behind;
      }
      String sign = rounded.signum() < 0 ? "-" : "";
      String plain = padded(optional(rounded.abs().toPlainString()));
      return sign + before + (isGrouped() ? grouped(plain) : plain) + behind;
    }

    private int places() {
      int point = digits.indexOf('.');
      return point < 0
          ? 0
          : (int) digits.substring(point).chars().filter(c -> "#0?".indexOf(c) >= 0).count();
    }

    /** Zeros at the end that only # stands for are not shown. */
    private String optional(String plain) {
      int end = plain.length();
      for (int i = digits.length() - 1; i > digits.indexOf('.') && digits.indexOf('.') >= 0; i--) {
        if (digits.charAt(i) != '#' || plain.charAt(end - 1) != '0') {
          break;
        }
        end--;
      }
      return plain.charAt(end - 1) == '.' ? plain.substring(0, end - 1) : plain.substring(0, end);
    }

    /** 00000 shows 00312, such as a postal code. */
    private String padded(String plain) {
      long zeros = digits.split("\\.", 2)[0].chars().filter(c -> c == '0').count();
      int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
      return "0".repeat((int) Math.max(0, zeros - point)) + plain;
    }

    private boolean isGrouped() {
      return digits.replaceFirst(",+$", "").indexOf(',') > 0;
    }

    private static String grouped(String plain) {
      int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
      StringBuilder grouped = new StringBuilder(plain);
      for (int i = point - 3; i > 0; i -= 3) {
        grouped.insert(i, ',');
      }
      return grouped.toString();
    }
  }
}
