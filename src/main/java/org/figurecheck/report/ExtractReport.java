package org.figurecheck.report;

import java.util.List;
import java.util.function.Function;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Relation;

/** Figures and relations for other programs: the contracts of {@code extract}. */
public final class ExtractReport {
  private ExtractReport() {}

  private record FigureLine(
      String document,
      int start,
      int end,
      String raw,
      String locator,
      String kind,
      String value,
      String low,
      String high,
      boolean lowClosed,
      boolean highClosed,
      String unit,
      String qualifier,
      String subject,
      String indicator,
      String role,
      String aspect,
      String organisation,
      String period) {}

  private record RelationLine(
      String document,
      String relation,
      List<Wire.Item> figures,
      String covering,
      String disjoint,
      String basis,
      String verdict) {}

  /** A line of JSON for each figure. */
  public static String figures(Checked.Document document, Content content) {
    return Wire.lines(content.figures().stream().map(figure -> line(document, figure)).toList());
  }

  private static FigureLine line(Checked.Document document, Figure figure) {
    Quantity quantity = figure.quantity();
    Amount amount = quantity.amount();
    return new FigureLine(
        document.name(),
        figure.place().start(),
        figure.place().end(),
        figure.raw(),
        document.locator(figure.place()),
        quantity.kind().wireName(),
        quantity.iso().isEmpty() ? Wire.plain(amount.stated()) : quantity.iso(),
        Wire.plain(amount.low().value()),
        Wire.plain(amount.high().value()),
        amount.low().closed(),
        amount.high().closed(),
        quantity.unit().symbol(),
        quantity.qualifier(),
        figure.subject().text(),
        figure.subject().indicator(),
        figure.subject().role().wireName(),
        figure.subject().aspect().wireName(),
        document.key().organisation(),
        document.key().period().toString());
  }

  /**
   * A line of JSON for each relation.
   *
   * @param verdict holds, violated or undecided
   */
  public static String relations(
      Checked.Document document, Content content, Function<Relation, String> verdict) {
    return Wire.lines(
        content.relations().stream()
            .map(relation -> line(document, relation, verdict.apply(relation)))
            .toList());
  }

  private static RelationLine line(Checked.Document document, Relation relation, String verdict) {
    return new RelationLine(
        document.name(),
        relation.type().wireName(),
        relation.members().stream()
            .map(one -> Wire.Item.of(one.place(), one.raw(), one.role().wireName()))
            .toList(),
        relation.covering().wireName(),
        relation.disjoint().wireName(),
        relation.basis().wireName(),
        verdict);
  }
}
