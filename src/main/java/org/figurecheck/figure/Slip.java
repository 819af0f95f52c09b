package org.figurecheck.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A slip of one key in typing a number, with its share of all such slips: of 152 found by Scholtus
 * (2009) in 4,381 records of Dutch business statistics, 74 % were a digit replaced, 9 % two
 * interchanged, 7 % one added, 10 % one left out.
 */
public enum Slip {
  REPLACED("0.74"),
  SWAPPED("0.09"),
  ADDED("0.07"),
  OMITTED("0.10");

  private final BigDecimal share;

  Slip(String share) {
    this.share = new BigDecimal(share);
  }

  public BigDecimal share() {
    return share;
  }

  /** The one slip by which the true digits became the printed ones; empty if it takes more. */
  public static Optional<Slip> between(String truth, String printed) {
    if (truth.equals(printed)) {
      return Optional.empty();
    }
    int head = commonHead(truth, printed);
    int tail = commonTail(truth, printed, head);
    int left = truth.length() - head - tail;
    int right = printed.length() - head - tail;
    if (left == 1 && right == 1) {
      return Optional.of(REPLACED);
    }
    if (left == 0 && right == 1) {
      return Optional.of(ADDED);
    }
    if (left == 1 && right == 0) {
      return Optional.of(OMITTED);
    }
    boolean swapped =
        left == 2
            && right == 2
            && truth.charAt(head) == printed.charAt(head + 1)
            && truth.charAt(head + 1) == printed.charAt(head);
    return swapped ? Optional.of(SWAPPED) : Optional.empty();
  }

  /** Whether one slip leads from what was meant to what was typed. */
  public static boolean isOne(String typed, String meant) {
    return between(meant, typed).isPresent();
  }

  /** All numbers of as many decimals from which one slip leads to the printed digits. */
  public static Stream<String> truths(String printed) {
    int point = printed.indexOf('.');
    int whole = point < 0 ? printed.length() : point;
    Set<String> truths = new LinkedHashSet<>();
    for (int at = 0; at < printed.length(); at++) {
      String head = printed.substring(0, at);
      String tail = printed.substring(at + 1);
      if (at == point) {
        continue;
      }
      for (char digit = '0'; digit <= '9'; digit++) {
        truths.add(head + digit + tail);
        if (at < whole) {
          truths.add(head + digit + printed.substring(at));
        }
      }
      if (at < whole && whole > 1) {
        truths.add(head + tail);
      }
      if (at + 1 < printed.length() && at + 1 != point) {
        truths.add(head + tail.charAt(0) + printed.charAt(at) + tail.substring(1));
      }
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      truths.add(printed.substring(0, whole) + digit + printed.substring(whole));
    }
    truths.removeIf(
        truth -> truth.equals(printed) || (truth.startsWith("0") && !truth.startsWith("0.")));
    return truths.stream();
  }

  /**
   * How likely just this slip is, given that the true number suffered a slip. A digit added beside
   * its like is a key that was struck twice.
   */
  public BigDecimal likelihood(String truth, String printed) {
    int digits = truth.replace(".", "").length();
    int ways =
        switch (this) {
          case REPLACED -> 9 * digits;
          case SWAPPED -> Math.max(1, digits - 1);
          case ADDED -> isStruckTwice(truth, printed) ? digits : 10 * (digits + 1);
          case OMITTED -> digits;
        };
    return share.divide(BigDecimal.valueOf(ways), MathContext.DECIMAL32);
  }

  private static boolean isStruckTwice(String truth, String printed) {
    int at = commonHead(truth, printed);
    return at > 0 && printed.charAt(at) == printed.charAt(at - 1);
  }

  private static int commonHead(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int at = 0;
    while (at < most && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int commonTail(String a, String b, int head) {
    int most = Math.min(a.length(), b.length()) - head;
    int at = 0;
    while (at < most && a.charAt(a.length() - 1 - at) == b.charAt(b.length() - 1 - at)) {
      at++;
    }
    return at;
  }
}
