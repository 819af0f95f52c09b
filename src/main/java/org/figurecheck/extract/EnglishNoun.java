package org.figurecheck.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.figurecheck.extract.numeral.Numeral;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;

/** The nouns behind an English number that the lexicon knows. */
final class EnglishNoun {
  static final Measure UNKNOWN = new Measure("", Kind.COUNT, Unit.NONE, BigDecimal.ONE);
  private static final int MOST_WORDS = 6;

  private EnglishNoun() {}

  /** Whether a noun says what is counted, rather than in what it is measured. */
  static boolean isCounted(Measure noun) {
    UnitClass unit = noun.unit().unitClass();
    return noun.kind() == Kind.COUNT
        || (noun.kind() == Kind.RANGE
            && switch (unit) {
              case PERSON, PERSON_TIME, INSTITUTION, PLACE, EVENT, THING, NONE -> true;
              default -> false;
            });
  }

  /** The noun just behind a number, or none. */
  static Optional<Measure> next(Page page, int end) {
    return page.at(end) == ' ' ? Optional.ofNullable(at(page, end + 1)) : Optional.empty();
  }

  /** The unit just behind a number; 40 day beds are no days. */
  static Optional<Measure> unit(Page page, Numeral number) {
    boolean several = number.value().compareTo(BigDecimal.ONE) != 0;
    return next(page, number.end())
        .filter(noun -> noun.kind() != Kind.COUNT && !(several && isModifier(page, noun)));
  }

  /** Whether things in the plural or units stand behind a number, and no name. */
  static boolean isCounted(Page page, Numeral number) {
    String written = page.written(number.end(), number.end() + 2).strip();
    return written.equals(written.toLowerCase(Locale.ROOT))
        && unit(page, number)
            .or(() -> behind(page, number).filter(noun -> !isModifier(page, noun)))
            .isPresent();
  }

  /** The first noun that can be counted among the words of a clause behind a number. */
  static Optional<Measure> behind(Page page, Numeral number) {
    boolean several = number.value().compareTo(BigDecimal.ONE) != 0;
    Measure modifier = null;
    int at = number.end();
    for (int i = 0; i < MOST_WORDS && page.at(at) == ' '; i++) {
      Measure found = at(page, at + 1);
      if (found != null && found.kind() != Kind.COUNT && !(several && isModifier(page, found))) {
        break;
      }
      if (found != null && !(several && isModifier(page, found))) {
        return Optional.of(found);
      }
      modifier = found == null || found.kind() != Kind.COUNT ? modifier : found;
      String word = found == null ? English.word(page, at + 1) : found.word();
      int owner = ownerEnd(page, at + 1 + word.length());
      if (owner > 0) {
        at = owner;
        continue;
      }
      if (word.isEmpty() || page.words().of(Topic.ENGLISH_STOP).contains(word)) {
        break;
      }
      at += 1 + word.length();
    }
    return Optional.ofNullable(modifier);
  }

  /** The end of ’s behind a word, or 0: children’s books are books. */
  private static int ownerEnd(Page page, int end) {
    boolean owner = "'’".indexOf(page.at(end)) >= 0;
    return owner ? page.at(end + 1) == 's' ? end + 2 : end + 1 : 0;
  }

  /** 1,205 school meals counts meals. */
  private static boolean isModifier(Page page, Measure noun) {
    return page.words().nouns.get(noun.word() + "s") != null;
  }

  private static Measure at(Page page, int start) {
    Measure found = page.words().nouns.startingAt(page.text(), start);
    int end = found == null ? start : start + found.word().length();
    boolean whole = !Chars.isLatin(page.at(end)) && "'’".indexOf(page.at(end)) < 0;
    return whole ? found : null;
  }
}
