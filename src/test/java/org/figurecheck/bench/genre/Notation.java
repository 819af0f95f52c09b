package org.figurecheck.bench.genre;

import java.math.BigDecimal;

/** How the digits of a number are put on paper. */
public enum Notation {
  PLAIN {
    @Override
    String print(BigDecimal number) {
      return number.toPlainString();
    }
  },
  GROUPED {
    @Override
    String print(BigDecimal number) {
      String plain = number.toPlainString();
      int point = plain.indexOf('.');
      String whole = point < 0 ? plain : plain.substring(0, point);
      StringBuilder grouped = new StringBuilder(whole);
      for (int at = whole.length() - 3; at > 0; at -= 3) {
        grouped.insert(at, ',');
      }
      return grouped + (point < 0 ? "" : plain.substring(point));
    }
  },
  FULL_WIDTH {
    @Override
    String print(BigDecimal number) {
      StringBuilder wide = new StringBuilder();
      number
          .toPlainString()
          .chars()
          .forEach(c -> wide.append((char) (c == '.' ? '．' : c - '0' + '０')));
      return wide.toString();
    }
  },
  HAN {
    @Override
    String print(BigDecimal number) {
      return HanNumber.of(number);
    }
  },
  /** 两所, 二十二所. */
  HAN_COUNT {
    @Override
    String print(BigDecimal number) {
      return number.compareTo(BigDecimal.valueOf(2)) == 0 ? "两" : HanNumber.of(number);
    }
  },
  HAN_PERCENT {
    @Override
    String print(BigDecimal number) {
      return "百分之" + HanNumber.of(number);
    }
  },
  HAN_YEAR {
    @Override
    String print(BigDecimal number) {
      return HanNumber.digits(number.toPlainString(), 0).replace('零', '〇');
    }
  },
  /** Month and day as one number: 315 is the fifteenth of March. */
  DAY {
    @Override
    String print(BigDecimal number) {
      int day = number.intValueExact();
      return day / 100 + "月" + day % 100 + "日";
    }
  },
  /** Year, month and day as one number. */
  DATE {
    @Override
    String print(BigDecimal number) {
      long date = number.longValueExact();
      return date / 10_000 + "年" + DAY.print(BigDecimal.valueOf(date % 10_000));
    }
  };

  abstract String print(BigDecimal number);

  boolean isDate() {
    return this == DAY || this == DATE;
  }

  boolean isHan() {
    return this == HAN || this == HAN_COUNT || this == HAN_PERCENT || this == HAN_YEAR;
  }
}
