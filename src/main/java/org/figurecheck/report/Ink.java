package org.figurecheck.report;

/** Marks words on a terminal: by colour where it has any, else by brackets or not at all. */
enum Ink {
  PLAIN,
  COLOURED;

  private static final String RESET = "\u001B[0m";

  String severity(FindingView.Chip chip) {
    return painted(
        switch (chip.tone()) {
          case "error" -> "1;31";
          case "warning" -> "1;33";
          default -> "1;36";
        },
        chip.label());
  }

  String figure(String open, String figure, String close) {
    return this == COLOURED ? painted("1;4;31", figure) : open + figure + close;
  }

  String strong(String words) {
    return painted("1", words);
  }

  String faint(String words) {
    return painted("2", words);
  }

  private String painted(String code, String words) {
    return this == COLOURED ? "\u001B[" + code + "m" + words + RESET : words;
  }
}
