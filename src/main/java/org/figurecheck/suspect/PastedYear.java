package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Member;
import org.figurecheck.rule.Reported;

/** Undoes the find-and-replace by which a year was pasted over digits of other numbers. */
final class PastedYear {
  private static final List<String> SOURCES = List.of(GarbleSigns.TWENTY, GarbleSigns.TEN);
  private static final BigDecimal LEAST = new BigDecimal("0.01");

  private final Reported reported;
  private final Map<String, GarbleSigns> signs = new HashMap<>();
  private final Map<String, Boolean> years = new HashMap<>();

  PastedYear(Reported reported) {
    this.reported = reported;
  }

  /** The originals of a number that holds a year of the report; empty if it holds none. */
  Optional<Suspicion> undo(Member member) {
    if (!member.isFigure()) {
      return Optional.empty();
    }
    Figure figure = reported.content().figures().get(member.figure());
    if (figure.kind() == Kind.YEAR || figure.kind() == Kind.DATE) {
      return Optional.empty();
    }
    return Written.of(figure.raw(), figure.amount().stated())
        .flatMap(written -> year(written.digits()).map(year -> originals(written, year)))
        .filter(suggestions -> !suggestions.isEmpty())
        .map(suggestions -> new Suspicion(List.of(member), suggestions));
  }

  /** The first year within the digits that the report speaks of. */
  private Optional<String> year(String digits) {
    for (int at = 0; at + 4 <= digits.length(); at++) {
      String four = digits.substring(at, at + 4);
      if ((four.startsWith("19") || four.startsWith("20"))
          && years.computeIfAbsent(four, this::isYear)) {
        return Optional.of(four);
      }
    }
    return Optional.empty();
  }

  private boolean isYear(String four) {
    return four.chars().allMatch(c -> c >= '0' && c <= '9')
        && (reported.key().period().year() == Integer.parseInt(four)
            || reported.text().contains(four + "年")
            || isRepeated(four));
  }

  private boolean isRepeated(String four) {
    return reported.content().figures().stream()
            .filter(figure -> figure.kind() != Kind.YEAR && figure.kind() != Kind.DATE)
            .map(Figure::raw)
            .filter(raw -> raw.contains(four))
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private List<Suggestion> originals(Written written, String year) {
    GarbleSigns document =
        signs.computeIfAbsent(year, any -> new GarbleSigns(reported.text(), year));
    BigDecimal all = SOURCES.stream().map(document::odds).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Suggestion> suggestions = new ArrayList<>();
    for (String source : SOURCES) {
      Garble garble = new Garble(source, year);
      List<String> originals = garble.originals(written.digits());
      for (String original : originals) {
        BigDecimal odds = document.odds(source);
        BigDecimal each = all.multiply(BigDecimal.valueOf(originals.size()));
        suggestion(written, garble, original, Confidence.of(odds, each))
            .ifPresent(suggestions::add);
      }
    }
    suggestions.sort(Comparator.comparing(Suggestion::confidence).reversed());
    return suggestions;
  }

  private static Optional<Suggestion> suggestion(
      Written written, Garble garble, String original, BigDecimal confidence) {
    return written
        .withDigits(original)
        .map(
            raw ->
                new Suggestion(
                    raw,
                    Reasons.plain(new BigDecimal(original).multiply(written.scale())),
                    Reasons.pasted(garble, raw),
                    confidence.max(LEAST)));
  }
}
