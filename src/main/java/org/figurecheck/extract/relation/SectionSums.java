package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
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

  private final Passage passage;
  private final LedgerColumns columns;

  SectionSums(Passage passage) {
    this.passage = passage;
    this.columns = new LedgerColumns(passage);
  }

  /**
   * All such wholes with their parts.
   *
   * @param tied the wholes and parts that are known already
   */
  List<Tie> read(List<Tie> tied) {
    List<LedgerEntry> entries = columns.entries();
    List<Sections> sections = new ArrayList<>();
    Set<LedgerEntry> known = new HashSet<>();
    for (boolean strict : new boolean[] {true, false}) {
      for (List<LedgerEntry> column : grouped(entries, strict).values()) {
        for (int i = 0; column.size() > 2 && i < column.size(); i++) {
          ReadingStopped.check();
          if (!known.contains(column.get(i)) && isFine(column.get(i), strict)) {
            filled(column, i)
                .ifPresent(
                    found -> {
                      sections.add(found);
                      known.add(found.whole());
                    });
          }
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (Sections found : List.copyOf(sections)) {
      for (LedgerEntry whole : entries) {
        if (whole.segment() == found.whole().segment() && known.add(whole)) {
          beside(found, whole, entries).ifPresentOrElse(sections::add, () -> known.remove(whole));
        }
      }
    }
    for (Sections found : sections) {
      Tie tie = found.tie();
      if (tied.stream().noneMatch(other -> isHeld(tie, other))) {
        ties.add(tie);
      }
    }
    return ties;
  }

  private static boolean isHeld(Tie tie, Tie known) {
    return known.type() == RelationType.WHOLE_PARTS
        && tie.knots().stream()
            .allMatch(
                knot ->
                    known.knots().stream()
                        .anyMatch(k -> k.index() == knot.index() && k.role() == knot.role()));
  }

  /** Another column of the same sections, told in as few digits as may be. */
  private static Optional<Sections> beside(
      Sections found, LedgerEntry whole, List<LedgerEntry> entries) {
    List<LedgerEntry> parts = new ArrayList<>();
    int from = found.whole().segment();
    BigDecimal sum = BigDecimal.ZERO;
    for (LedgerEntry section : found.parts()) {
      int first = from;
      Optional<LedgerEntry> part =
          entries.stream()
              .filter(entry -> entry.segment() > first && entry.segment() <= section.segment())
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
    Map<String, List<LedgerEntry>> columns = new HashMap<>();
    for (LedgerEntry entry : entries) {
      if (!strict || !entry.noun().isEmpty()) {
        String key = strict ? entry.measure() + " " + entry.noun() : entry.measure();
        columns.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
      }
    }
    return columns;
  }

  private static boolean isFine(LedgerEntry whole, boolean strict) {
    return whole.digits() >= (strict ? FINE : FINER);
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

  /** The entries of a column, of one segment or of several in turn, that just fill one of it. */
  private Optional<Sections> filled(List<LedgerEntry> all, int index) {
    LedgerEntry whole = all.get(index);
    List<LedgerEntry> column =
        all.stream().filter(entry -> entry == whole || !entry.inner()).toList();
    int at = column.indexOf(whole);
    for (int from = at + 1; from < column.size() && isNear(whole, column.get(from)); from++) {
      Optional<Sections> found = run(column, at, from);
      if (found.isPresent()) {
        return found;
      }
    }
    int first = at;
    while (first > 0 && isNear(whole, column.get(first - 1))) {
      first--;
    }
    for (int from = first; from < at; from++) {
      Optional<Sections> found = run(column.subList(0, at), at, from, whole);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Sections> run(List<LedgerEntry> column, int at, int from) {
    return run(column, at, from, column.get(at));
  }

  /** The same from one entry on, which must open its segment, or follow the whole in it. */
  private Optional<Sections> run(List<LedgerEntry> column, int at, int from, LedgerEntry whole) {
    boolean opens =
        from == 0 || from == at + 1 || column.get(from - 1).segment() != column.get(from).segment();
    if (!opens) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < column.size() && i - from < MOST_PARTS; i++) {
      sum = sum.add(column.get(i).value());
      boolean closes =
          i + 1 == column.size() || column.get(i + 1).segment() != column.get(i).segment();
      if (closes && i > from && sum.compareTo(whole.value()) == 0) {
        List<LedgerEntry> parts = List.copyOf(column.subList(from, i + 1));
        return areTelling(parts) ? Optional.of(new Sections(whole, parts)) : Optional.empty();
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
