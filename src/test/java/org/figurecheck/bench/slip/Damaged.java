package org.figurecheck.bench.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.State;
import org.figurecheck.bench.genre.Stated;
import org.figurecheck.bench.genre.Tie;

/** A report with errors in it. */
public final class Damaged implements State {
  private static final List<String> OPEN =
      List.of("其中", "包括", "中]{parts}", "中，{parts}", "中，{items}", "中|]，{names}");
  private static final List<String> CLOSED = List.of("合计", "共计", "累计");
  private static final String SHARES = "{shares}";
  private static final String UNMARKED = "<where><have>{W}{whole}，{parts}。";

  private final Report report;
  private final List<Slip> slips;
  private final List<Edit> edits;
  private final Map<Integer, Stated> figures = new HashMap<>();
  private final Map<Integer, Integer> rows;

  public Damaged(Report report, List<Slip> slips) {
    this.report = report;
    this.slips = List.copyOf(slips);
    List<Edit> all = new ArrayList<>();
    slips.forEach(slip -> all.addAll(slip.edits()));
    all.sort(Comparator.comparingInt(Edit::start));
    this.edits = List.copyOf(all);
    report.figures().forEach(said -> figures.put(said.number(), said.stated()));
    this.rows = new HashMap<>(report.lengths());
    for (Slip slip : slips) {
      figures.putAll(slip.changed());
      slip.gone().figures().forEach(figures::remove);
      slip.gone().lists().forEach(list -> rows.merge(list, -1, Integer::sum));
    }
  }

  public Report report() {
    return report;
  }

  public List<Slip> slips() {
    return slips;
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      text.append(report.text(), at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return text.append(report.text().substring(at)).toString();
  }

  /** Where a place of the report stands in the damaged text. */
  public int moved(int place) {
    int moved = place;
    for (Edit edit : edits) {
      moved += edit.end() <= place ? edit.growth() : 0;
    }
    return moved;
  }

  @Override
  public Optional<Stated> figure(int number) {
    return Optional.ofNullable(figures.get(number));
  }

  @Override
  public int rows(int list) {
    return rows.getOrDefault(list, 0);
  }

  @Override
  public boolean isTurned(int word) {
    return slips.stream().anyMatch(slip -> slip.turned().contains(word));
  }

  /** The ties of what an error touched. */
  public List<Tie> touched(Slip slip) {
    return report.ties().stream()
        .filter(
            tie ->
                tie.figures().stream().anyMatch(slip::touches)
                    || tie.lists().stream().anyMatch(slip::touches)
                    || tie.words().stream().anyMatch(slip::touches))
        .toList();
  }

  /** Those of them that a careful reader finds broken. */
  public List<Tie> broken(Slip slip) {
    Report.Passage passage = report.passage(slip.edits().get(0).start());
    String wording = passage.wording();
    boolean lost = !slip.gone().figures().isEmpty();
    boolean open = isOpen(wording, lost) || lost && isCumulative(passage);
    return touched(slip).stream()
        .filter(tie -> open ? tie.isOverfull(this) : tie.isBroken(this))
        .filter(tie -> tie.isEquation() || !wording.endsWith(UNMARKED) || tie.isNamed(report))
        .toList();
  }

  /** What has come together up to now may count more years than those that are told. */
  private boolean isCumulative(Report.Passage passage) {
    String told = report.text().substring(passage.start(), passage.end());
    return told.contains("累计") || told.contains("累計");
  }

  /**
   * A list that never claims to be complete, so that parts below their whole prove nothing; shares
   * that fill a hundred claim it, until one of them is lost.
   */
  private static boolean isOpen(String wording, boolean lost) {
    return OPEN.stream().anyMatch(wording::contains)
        && CLOSED.stream().noneMatch(wording::contains)
        && (lost || !wording.contains(SHARES));
  }
}
