package org.figurecheck.source;

import java.util.List;
import org.figurecheck.run.Problem;

/** Why a document cannot be read, in terms that a person can act on. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String code;
  private final transient List<String> arguments;

  Unreadable(String code, String... arguments) {
    this("", code, List.of(arguments));
  }

  private Unreadable(String place, String code, List<String> arguments) {
    super(code);
    this.place = place;
    this.code = code;
    this.arguments = arguments;
  }

  /** At a line and a column, such as 3:7. */
  static Unreadable there(String place, String code, String... arguments) {
    return new Unreadable(place, code, List.of(arguments));
  }

  Problem at(String where) {
    return new Problem(where, place, code, arguments);
  }

  String code() {
    return code;
  }
}
