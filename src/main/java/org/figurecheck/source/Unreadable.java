package org.figurecheck.source;

import java.util.List;
import org.figurecheck.run.Problem;

/** Why a document cannot be read, in terms that a person can act on. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> arguments;

  Unreadable(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  Problem at(String where) {
    return new Problem(where, "", code, arguments);
  }

  String code() {
    return code;
  }
}
