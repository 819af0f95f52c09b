package org.figurecheck.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words where something stands; a locator that needs no words stays as it is. */
final class PlaceWords {
  private static final List<Form> FORMS =
      List.of(
          new Form("place.paragraph", Pattern.compile("p([0-9]{1,9})")),
          new Form("place.table", Pattern.compile("t([0-9]{1,9})r([0-9]{1,9})c([0-9]{1,9})")),
          new Form("place.page", Pattern.compile("pg([0-9]{1,9})")),
          new Form(
              "place.page-table",
              Pattern.compile("pg([0-9]{1,9})t([0-9]{1,9})r([0-9]{1,9})c([0-9]{1,9})")),
          new Form("place.cell", Pattern.compile("([0-9]{1,9}):([0-9]{1,9})")));

  private final Texts texts;

  PlaceWords(Texts texts) {
    this.texts = texts;
  }

  /** A form of locators, and the key of its wording. */
  private record Form(String key, Pattern pattern) {}

  String of(String locator) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(locator);
      if (matcher.matches()) {
        return texts.say(form.key(), numbers(matcher));
      }
    }
    return Foreign.line(locator);
  }

  private static Object[] numbers(Matcher matcher) {
    Object[] numbers = new Object[matcher.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = matcher.group(i + 1);
    }
    return numbers;
  }
}
