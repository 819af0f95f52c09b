package org.figurecheck.run;

import java.util.List;

/**
 * Something that could not be read, judged or sent, told so that a person can mend it.
 *
 * @param where the file, source, server or rule concerned
 * @param place the place in it, such as line 3, column 7; may be empty
 * @param code the key of its wording: problem.CODE says what is wrong, problem.CODE.remedy what to
 *     do
 * @param arguments what the wording names
 */
public record Problem(String where, String place, String code, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String where, String code, String... arguments) {
    return new Problem(where, "", code, List.of(arguments));
  }
}
