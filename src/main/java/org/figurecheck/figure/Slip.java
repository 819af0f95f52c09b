package org.figurecheck.figure;

/** One digit mistyped: replaced, added, left out, or swapped with its neighbour. */
public final class Slip {
  private Slip() {}

  /** Whether two numbers differ by one slip. */
  public static boolean isOne(String typed, String meant) {
    return switch (meant.length() - typed.length()) {
      case 0 -> replacedOrSwapped(typed, meant);
      case 1 -> isWithoutOne(meant, typed);
      case -1 -> isWithoutOne(typed, meant);
      default -> false;
    };
  }

  private static boolean replacedOrSwapped(String typed, String meant) {
    int first = 0;
    while (first < typed.length() && typed.charAt(first) == meant.charAt(first)) {
      first++;
    }
    if (first == typed.length()) {
      return false;
    }
    if (typed.substring(first + 1).equals(meant.substring(first + 1))) {
      return true;
    }
    return first + 1 < typed.length()
        && typed.charAt(first) == meant.charAt(first + 1)
        && typed.charAt(first + 1) == meant.charAt(first)
        && typed.substring(first + 2).equals(meant.substring(first + 2));
  }

  private static boolean isWithoutOne(String longer, String shorter) {
    int first = 0;
    while (first < shorter.length() && longer.charAt(first) == shorter.charAt(first)) {
      first++;
    }
    return longer.substring(first + 1).equals(shorter.substring(first));
  }
}
