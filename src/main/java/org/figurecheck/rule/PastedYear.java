package org.figurecheck.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;

/**
 * Sees a year that a find-and-replace pasted over part of a number: 2023名, 202300万元. It is
 * corroborated by a second such number, by the want of all other numbers with 10 or 20 in them, or
 * by a relation that cannot hold; it is taken for genuine where a sum that includes it holds, where
 * the period before had about as many, or where its neighbours in the sentence are of its size.
 */
final class PastedYear implements Detector {
  private static final Set<Kind> COUNTED =
      Set.of(
          Kind.COUNT, Kind.MONEY, Kind.AREA, Kind.LENGTH, Kind.WEIGHT, Kind.DURATION, Kind.SCORE);

  private static final Pattern NAME_END = Pattern.compile(".*[级級届屆年]");

  @Override
  public Eye over(Reported reported) {
    if (reported.text().isEmpty()) {
      return figure -> Optional.empty();
    }
    List<Figure> counted = counted(reported);
    Set<String> years = Years.of(reported, counted.stream().map(Digits::whole).toList());
    List<Figure> pasted = counted.stream().filter(figure -> holds(figure, years)).toList();
    Set<Figure> suspects = Set.copyOf(pasted);
    Genuine genuine = new Genuine(reported, suspects);
    Set<Figure> hits =
        pasted.stream()
            .filter(figure -> !genuine.test(figure))
            .collect(Collectors.toUnmodifiableSet());
    boolean systematic = isSystematic(hits) || wantsTensAndTwenties(reported, suspects);
    Contradicted contradicted = new Contradicted(reported.content());
    return figure ->
        hits.contains(figure)
            ? Optional.of(new Detection(systematic || contradicted.test(figure)))
            : Optional.empty();
  }

  private static List<Figure> counted(Reported reported) {
    int[] text = reported.text().codePoints().toArray();
    List<Figure> counted = new ArrayList<>();
    for (Figure figure : reported.content().figures()) {
      boolean measured = !figure.quantity().unit().symbol().isEmpty();
      if (measured && COUNTED.contains(figure.kind()) && !isPartOfAName(figure, text)) {
        counted.add(figure);
      }
    }
    return counted;
  }

  /** OFFICE2007, B/2019-04178, 2023级, 2023届. */
  private static boolean isPartOfAName(Figure figure, int[] text) {
    int before = figure.place().start() - 1;
    int after = figure.place().end();
    boolean glued =
        before >= 0
            && before < text.length
            && text[before] < 0x80
            && (Character.isLetter(text[before]) || "-/.".indexOf(text[before]) >= 0);
    boolean cohort = after < text.length && "级級届屆".indexOf(text[after]) >= 0;
    return glued || cohort || NAME_END.matcher(figure.raw()).matches();
  }

  private static boolean holds(Figure figure, Set<String> years) {
    String digits = Digits.whole(figure);
    return years.stream().anyMatch(digits::contains);
  }

  /** The same number said twice of the same thing is one sign only. */
  private static boolean isSystematic(Set<Figure> hits) {
    return hits.stream().map(hit -> hit.raw() + " " + hit.subject().text()).distinct().count() > 1;
  }

  /** A replacement leaves none of what it replaced; text of some length has a few by nature. */
  private static boolean wantsTensAndTwenties(Reported reported, Set<Figure> suspects) {
    List<String> others =
        reported.content().figures().stream()
            .filter(figure -> !suspects.contains(figure))
            .filter(figure -> figure.kind() != Kind.YEAR && figure.kind() != Kind.DATE)
            .map(Digits::all)
            .filter(digits -> !digits.isEmpty())
            .toList();
    return others.size() >= 20
        && others.stream().noneMatch(digits -> digits.contains("10") || digits.contains("20"));
  }
}
