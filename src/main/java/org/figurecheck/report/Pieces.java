package org.figurecheck.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Place;
import org.figurecheck.finding.Proof;
import org.figurecheck.rule.Severity;

/** Cuts a text where marks begin and end, however they overlap. */
final class Pieces {
  private final int[] points;
  private final List<Mark> marks;

  /** Where marks begin and end. */
  private final TreeSet<Integer> cuts = new TreeSet<>();

  /** The code points that take part in some finding. */
  private final BitSet evidence = new BitSet();

  Pieces(String text, List<Mark> marks) {
    this.points = text.codePoints().toArray();
    this.marks = marks.stream().filter(mark -> isInside(mark.place())).toList();
    this.marks.stream().flatMap(Pieces::places).filter(this::isInside).forEach(this::cut);
  }

  private void cut(Place place) {
    cuts.add(place.start());
    cuts.add(place.end());
    evidence.set(place.start(), place.end());
  }

  /**
   * A finding in the text.
   *
   * @param number its number
   * @param place what it points at
   * @param evidence the figures that take part
   * @param severity how much it matters
   * @param message what it says
   */
  record Mark(
      String number, Place place, List<Proof.Item> evidence, Severity severity, String message) {}

  private boolean isInside(Place place) {
    return place.start() < place.end() && place.end() <= points.length;
  }

  /** The code points of the text, which are not to be changed. */
  int[] points() {
    return points;
  }

  /** The pieces between two code points. */
  List<PageView.Piece> between(int start, int end) {
    List<PageView.Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.subSet(start, false, end, false)) {
      pieces.add(piece(new Place(from, to, "")));
      from = to;
    }
    if (from < end) {
      pieces.add(piece(new Place(from, end, "")));
    }
    return pieces;
  }

  private static Stream<Place> places(Mark mark) {
    return Stream.concat(Stream.of(mark.place()), mark.evidence().stream().map(Proof.Item::place));
  }

  private PageView.Piece piece(Place cut) {
    List<Mark> over =
        evidence.get(cut.start())
            ? marks.stream().filter(mark -> mark.place().meets(cut)).toList()
            : List.of();
    return new PageView.Piece(
        Foreign.block(new String(points, cut.start(), cut.end() - cut.start())),
        tone(over, cut),
        over.stream().map(Mark::message).collect(Collectors.joining("\n")),
        numbers(over.stream().filter(mark -> mark.place().start() == cut.start())),
        numbers(over.stream().filter(mark -> mark.place().end() == cut.end())));
  }

  private static List<String> numbers(Stream<Mark> some) {
    return some.map(Mark::number).toList();
  }

  private String tone(List<Mark> over, Place cut) {
    if (over.isEmpty()) {
      return evidence.get(cut.start()) ? "evidence" : "";
    }
    return over.stream()
        .map(Mark::severity)
        .min(Severity::compareTo)
        .orElseThrow()
        .name()
        .toLowerCase(Locale.ROOT);
  }
}
