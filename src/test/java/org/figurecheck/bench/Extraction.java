package org.figurecheck.bench;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Place;

/** What was read of the figures that a report holds. */
final class Extraction {
  private static final Set<Kind> NO_FIGURES =
      EnumSet.of(Kind.LIST_NUMBER, Kind.PAGE, Kind.IDENTIFIER, Kind.DOCUMENT_NUMBER);

  private final Tally tally = new Tally();
  private final Tally kinds = new Tally();
  private final List<String> lines = new ArrayList<>();

  void add(Report report, List<Figure> read) {
    List<Figure> ours = read.stream().filter(one -> !NO_FIGURES.contains(one.kind())).toList();
    for (Report.Said said : report.figures()) {
      Place place = new Place(said.start(), said.end(), "");
      List<Figure> hits = ours.stream().filter(one -> one.place().meets(place)).toList();
      tally.add("1 found", !hits.isEmpty());
      kinds.add(said.stated().kind().wireName(), !hits.isEmpty());
      hits.stream()
          .max(Comparator.comparing(hit -> score(said, hit)))
          .ifPresentOrElse(
              hit -> compare(report, said, hit), () -> tell(report, "unread", place, ""));
    }
    for (Figure one : ours) {
      boolean right =
          report.figures().stream()
              .anyMatch(
                  said -> said.start() < one.place().end() && one.place().start() < said.end());
      tally.add("6 precision", right);
      if (!right) {
        tell(report, "no figure", one.place(), one.kind().wireName());
      }
    }
  }

  private static int score(Report.Said said, Figure hit) {
    return (hasKind(said, hit) ? 4 : 0)
        + (hasValue(said, hit) ? 2 : 0)
        + (hasUnit(said, hit) ? 1 : 0);
  }

  private void compare(Report report, Report.Said said, Figure hit) {
    boolean kind = hasKind(said, hit);
    boolean value = hasValue(said, hit);
    boolean unit = hasUnit(said, hit);
    tally.add("2 kind", kind);
    tally.add("3 value", value);
    tally.add("4 unit", unit);
    String read =
        hit.kind().wireName() + " " + hit.amount().stated() + " " + hit.quantity().unit().symbol();
    if (!(kind && value && unit)) {
      tell(report, "misread", hit.place(), read);
    }
    if (Naming.isNamed(report, said)) {
      boolean subject = Naming.isRead(report, said, hit);
      tally.add("5 subject", subject);
      if (!subject) {
        tell(report, "subject", hit.place(), said.subject() + " / " + hit.subject().text());
      }
    }
  }

  private static boolean hasKind(Report.Said said, Figure hit) {
    return said.stated().kind() == hit.kind()
        || said.stated().kind() == Kind.YEAR && hit.kind() == Kind.RANGE;
  }

  private static boolean hasValue(Report.Said said, Figure hit) {
    BigDecimal value = said.stated().value();
    return switch (said.stated().kind()) {
      case DATE, YEAR -> true;
      case RANGE ->
          same(hit.amount().low().value(), value) || same(hit.amount().high().value(), value);
      default -> same(hit.amount().stated(), value);
    };
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one != null && one.compareTo(other) == 0;
  }

  private static boolean hasUnit(Report.Said said, Figure hit) {
    return switch (said.stated().kind()) {
      case DATE, YEAR, RANGE, PERCENT -> true;
      default ->
          said.stated().measure().base().isEmpty()
              || said.stated().measure().base().equals(hit.quantity().unit().symbol());
    };
  }

  private void tell(Report report, String what, Place place, String more) {
    String raw = report.text().substring(place.start(), place.end());
    lines.add(
        String.join(
            "\t",
            what,
            report.name(),
            raw.strip(),
            more,
            Report.sentence(report.text(), place.start(), place.end()).replace('\n', ' ')));
  }

  void print(PrintWriter out) {
    out.println("figures against the truth");
    tally.print(out);
    out.println("found, by kind");
    kinds.print(out);
  }

  void list(PrintWriter out) {
    lines.forEach(out::println);
  }
}
