package org.figurecheck.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.figurecheck.figure.ReportKey;

/** Pairs what is known with what was found: by identity, then by context, then by order. */
final class Matching {
  private static final int LETTERS = 12;
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt(finding -> finding.mark().place().start());

  private final List<Entry> entries;
  private final List<Finding> findings;
  private final List<Pair> pairs = new ArrayList<>();

  private Matching(Collection<Entry> entries, Collection<Finding> findings) {
    this.entries = new ArrayList<>(entries);
    this.findings = new ArrayList<>(findings);
    this.entries.sort(Comparator.comparing(Entry::finding, IN_ORDER));
    this.findings.sort(IN_ORDER);
  }

  /** What a finding is about; whatever moves is left out. */
  private record Identity(String rule, ReportKey report, String subject) {
    static Identity of(Finding finding) {
      return new Identity(finding.cause().rule(), finding.report(), finding.mark().subject());
    }
  }

  static List<Pair> match(Collection<Entry> known, Collection<Finding> found) {
    Map<Identity, List<Entry>> entries = grouped(known, entry -> Identity.of(entry.finding()));
    Map<Identity, List<Finding>> findings = grouped(found, Identity::of);
    List<Pair> pairs = new ArrayList<>();
    entries.forEach(
        (identity, group) -> {
          List<Finding> same = findings.remove(identity);
          pairs.addAll(new Matching(group, same == null ? List.of() : same).pairs());
        });
    findings.values().forEach(group -> group.forEach(finding -> pairs.add(Pair.fresh(finding))));
    return pairs;
  }

  private List<Pair> pairs() {
    byContext(entry -> entry.state() != State.FIXED);
    byContext(entry -> entry.state() == State.FIXED);
    align(entries.stream().filter(entry -> entry.state() != State.FIXED).toList(), findings);
    entries.forEach(entry -> pairs.add(Pair.lost(entry)));
    findings.forEach(finding -> pairs.add(Pair.fresh(finding)));
    return pairs;
  }

  private void byContext(Predicate<Entry> which) {
    Map<String, List<Finding>> contexts = grouped(findings, Matching::context);
    grouped(entries.stream().filter(which).toList(), entry -> context(entry.finding()))
        .forEach((context, group) -> align(group, contexts.getOrDefault(context, List.of())));
  }

  private static String context(Finding finding) {
    return Context.around(finding.mark().excerpt(), LETTERS);
  }

  private void align(List<Entry> some, List<Finding> others) {
    List<Integer> known = some.stream().map(entry -> start(entry.finding())).toList();
    List<Integer> found = others.stream().map(Matching::start).toList();
    boolean fewerKnown = known.size() <= found.size();
    List<Integer> chosen =
        fewerKnown ? Alignment.choose(known, found) : Alignment.choose(found, known);
    List<Pair> aligned = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      aligned.add(
          fewerKnown
              ? Pair.of(some.get(i), others.get(chosen.get(i)))
              : Pair.of(some.get(chosen.get(i)), others.get(i)));
    }
    aligned.forEach(this::take);
  }

  private void take(Pair pair) {
    pairs.add(pair);
    entries.removeIf(entry -> entry == pair.entry().orElseThrow());
    findings.removeIf(finding -> finding == pair.finding().orElseThrow());
  }

  private static int start(Finding finding) {
    return finding.mark().place().start();
  }

  private static <K, T> Map<K, List<T>> grouped(Collection<T> all, Function<T, K> key) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    all.forEach(one -> groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
    return groups;
  }
}
