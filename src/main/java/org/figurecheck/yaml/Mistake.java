package org.figurecheck.yaml;

import java.util.List;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;

/**
 * Something wrong in a file, at the place where its author can mend it.
 *
 * @param file the file as the author knows it
 * @param line its line, from 1
 * @param column the character in that line, from 1
 * @param lineText the line itself
 * @param code the key of its wording: {@code mistake.CODE} in the bundle {@code yaml}; a code
 *     {@code AREA.CODE} is worded in the bundle AREA
 * @param arguments what the wording names
 * @param hint the name that was probably meant, or empty
 */
public record Mistake(
    String file,
    int line,
    int column,
    String lineText,
    String code,
    List<String> arguments,
    String hint) {
  public Mistake {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, in one sentence, without the place. */
  public String say(Words words, Language language) {
    int dot = code.indexOf('.');
    String area = dot < 0 ? "yaml" : code.substring(0, dot);
    String what =
        words.say(language, area, "mistake." + code.substring(dot + 1), arguments.toArray());
    return hint.isEmpty() ? what : words.say(language, "yaml", "hint", what, hint);
  }

  /** The place, what is wrong, and the line with a caret under the character. */
  public String draw(Words words, Language language) {
    String shown = lineText.stripTrailing();
    String drawn = "%s:%d:%d: %s".formatted(file, line, column, say(words, language));
    return shown.isEmpty()
        ? drawn
        : drawn + "\n  " + shown + "\n  " + Cells.blank(shown, column - 1) + "^";
  }

  /** The column as a terminal counts it, from 1, where a Han character fills two cells. */
  public int displayColumn() {
    return Cells.width(lineText, column - 1) + 1;
  }
}
