package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what the sections of a text add up to, as the rows of a table do:
 * “全县招生939955人，在校生…。其中，小学…招生482716人，…。\n 全县初中…招生457239人，…”. No word need say that these are parts:
 * what is summed must be told in the same words and to so many digits that it is no chance. Where a
 * section adds up in such a column, its other columns may be shorter.
 */
final class SectionSums {
  /** How many segments from a whole its parts may begin and end. */
  private static final int FARTHEST = 14;

  private static final int MOST_PARTS = 14;

  /** Of how many digits a whole must be whose parts are told in its words, or in any. */
  private static final int FINE = 4;

  private static final int FINER = 5;

  private static final int FINE_PART = 2;

  private final LedgerColumns columns;

  SectionSums(Passage passage) {
    this.columns = new LedgerColumns(passage);
  }

  /**
   * All such wholes with their parts.
   *
   * @param tied the wholes and parts that are known already
   */
  List<Tie> read(List<Tie> tied) {
    List<LedgerEntry> entries = columns.entries();
    Map<LedgerEntry, Sections> found = new LinkedHashMap<>();
    for (boolean strict : new boolean[] {true, false}) {
      for (List<LedgerEntry> column : grouped(entries, strict).values()) {
        fill(column, strict ? FINE : FINER, found);
      }
    }
    Map<Integer, List<LedgerEntry>> segments =
        entries.stream().collect(Collectors.groupingBy(LedgerEntry::segment));
    for (Sections sections : List.copyOf(found.values())) {
      for (LedgerEntry whole : segments.get(sections.whole().segment())) {
        if (!found.containsKey(whole)) {
          beside(sections, whole, segments).ifPresent(other -> found.put(whole, other));
        }
      }
    }
    Map<Integer, List<Tie>> known =
        tied.stream()
            .filter(tie -> tie.type() == RelationType.WHOLE_PARTS)
            .collect(Collectors.groupingBy(tie -> whole(tie)));
    return found.values().stream()
        .map(Sections::tie)
        .filter(
            tie ->
                known.getOrDefault(whole(tie), List.of()).stream()
                    .noneMatch(other -> isHeld(tie, other)))
        .toList();
  }

  private static int whole(Tie tie) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == MemberRole.WHOLE)
        .map(Tie.Knot::index)
        .findFirst()
        .orElse(Member.NAMED);
  }

  private static boolean isHeld(Tie tie, Tie known) {
    return tie.knots().stream()
        .allMatch(
            knot ->
                known.knots().stream()
                    .anyMatch(k -> k.index() == knot.index() && k.role() == knot.role()));
  }

  /** Another column of the same sections, told in as few digits as may be. */
  private static Optional<Sections> beside(
      Sections found, LedgerEntry whole, Map<Integer, List<LedgerEntry>> segments) {
    List<LedgerEntry> parts = new ArrayList<>();
    int from = found.whole().segment();
    BigDecimal sum = BigDecimal.ZERO;
    for (LedgerEntry section : found.parts()) {
      Optional<LedgerEntry> part =
          IntStream.rangeClosed(from + 1, section.segment())
              .mapToObj(segment -> segments.getOrDefault(segment, List.of()))
              .flatMap(List::stream)
              .filter(entry -> !entry.inner() && entry.isLike(whole))
              .findFirst();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      sum = sum.add(part.get().value());
      from = section.segment();
    }
    return sum.compareTo(whole.value()) == 0
        ? Optional.of(new Sections(whole, parts))
        : Optional.empty();
  }

  private static Map<String, List<LedgerEntry>> grouped(List<LedgerEntry> entries, boolean strict) {
    Map<String, List<LedgerEntry>> columns = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      if (!strict || !entry.noun().isEmpty()) {
        String key = strict ? entry.measure() + " " + entry.noun() : entry.measure();
        columns.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
      }
    }
    return columns;
  }

  /** A whole and its parts. */
  private record Sections(LedgerEntry whole, List<LedgerEntry> parts) {
    Tie tie() {
      return Tie.sum(
          whole.mention(),
          parts.stream().map(LedgerEntry::mention).toList(),
          Answer.LIKELY,
          Answer.LIKELY);
    }
  }

  /** Fills each whole of a column that is told to so many digits, if others of it do. */
  private static void fill(List<LedgerEntry> column, int digits, Map<LedgerEntry, Sections> found) {
    List<LedgerEntry> parts = column.stream().filter(entry -> !entry.inner()).toList();
    int at = 0;
    for (LedgerEntry whole : column) {
      ReadingStopped.check();
      int behind = at + (whole.inner() ? 0 : 1);
      if (!found.containsKey(whole) && whole.digits() >= digits) {
        filled(parts, at, behind, whole).ifPresent(sections -> found.put(whole, sections));
      }
      at = behind;
    }
  }

  /**
   * The entries of one segment or of several in turn that just fill a whole.
   *
   * @param at how many of them stand before it
   * @param behind the first behind it
   */
  private static Optional<Sections> filled(
      List<LedgerEntry> parts, int at, int behind, LedgerEntry whole) {
    for (int from = behind; from < parts.size() && isNear(whole, parts.get(from)); from++) {
      boolean opens = from == behind || opensSegment(parts, from);
      Optional<Sections> run = opens ? run(parts, from, whole) : Optional.empty();
      if (run.isPresent()) {
        return run;
      }
    }
    List<LedgerEntry> before = parts.subList(0, at);
    for (int from = at - 1; from >= 0 && isNear(whole, parts.get(from)); from--) {
      Optional<Sections> run =
          opensSegment(before, from) ? run(before, from, whole) : Optional.empty();
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  private static boolean opensSegment(List<LedgerEntry> parts, int at) {
    return at == 0 || parts.get(at - 1).segment() != parts.get(at).segment();
  }

  /** The entries from one on, to the end of a segment, that just fill a whole. */
  private static Optional<Sections> run(List<LedgerEntry> parts, int from, LedgerEntry whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < parts.size() && i - from < MOST_PARTS; i++) {
      sum = sum.add(parts.get(i).value());
      int more = sum.compareTo(whole.value());
      if (more > 0 && !whole.isChange()) {
        break;
      }
      boolean closes = i + 1 == parts.size() || opensSegment(parts, i + 1);
      if (closes && i > from && more == 0) {
        List<LedgerEntry> filling = List.copyOf(parts.subList(from, i + 1));
        return areTelling(filling) ? Optional.of(new Sections(whole, filling)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether two parts at least are told so finely that the sum is no chance. */
  private static boolean areTelling(List<LedgerEntry> parts) {
    return parts.stream().filter(part -> part.digits() >= FINE_PART).count() > 1;
  }

  private static boolean isNear(LedgerEntry one, LedgerEntry other) {
    return Math.abs(one.segment() - other.segment()) <= FARTHEST;
  }
}
