package org.figurecheck.source;

import java.time.LocalDateTime;

/** Shows dates as a format such as yyyy"年"m"月"d"日" shows them. */
final class CellDate {
  private static final String FIELDS = "ymdhs";

  private final String code;
  private final LocalDateTime date;
  private final StringBuilder shown = new StringBuilder();
  private boolean afterHour;

  private CellDate(String code, LocalDateTime date) {
    this.code = code;
    this.date = date;
  }

  static String shown(String code, LocalDateTime date) {
    return new CellDate(code, date).read();
  }

  private String read() {
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; ) {
      char c = Character.toLowerCase(code.charAt(i));
      int end = i + 1;
      if (FIELDS.indexOf(c) >= 0) {
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
          end++;
        }
        field(c, end - i);
      } else if (c == '"' || c == '[') {
        int close = code.indexOf(c == '"' ? '"' : ']', end);
        close = close < 0 ? code.length() : close;
        shown.append(c == '"' ? code.substring(end, close) : "");
        end = close + 1;
      } else if (c == '\\' || c == '!') {
        shown.append(end < code.length() ? code.substring(end, end + 1) : "");
        end++;
      } else if (c == '_' || c == '*') {
        end++;
      } else if (c != '@') {
        shown.append(code.charAt(i));
      }
      i = end;
    }
    return shown.toString().strip();
  }

  private void field(char field, int width) {
    int value =
        switch (field) {
          case 'y' -> width > 2 ? date.getYear() : date.getYear() % 100;
          case 'm' -> afterHour ? date.getMinute() : date.getMonthValue();
          case 'd' -> date.getDayOfMonth();
          case 'h' -> date.getHour();
          default -> date.getSecond();
        };
    afterHour = field == 'h' || (afterHour && field != 's');
    shown.append(width == 2 && value < 10 ? "0" : "").append(value);
  }
}
