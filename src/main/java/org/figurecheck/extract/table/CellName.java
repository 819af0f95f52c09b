package org.figurecheck.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.text.pattern.Sought;

/**
 * What a value of a table may be called.
 *
 * @param labels the words beside it, without years and totals
 * @param heads the words above it, likewise
 * @param year the year beside or above it, or empty
 * @param extent of what all it speaks: 县 of 全县, or empty
 */
public record CellName(List<String> labels, List<String> heads, String year, String extent) {
  private static final Sought AMOUNT = Sought.of("(?:总人数|人数|总数量|总数|总量|数量|数)$");
  private static final int DIGITS = 4;

  /** The name of a value, unless it is a part of another or its year is in doubt. */
  static Optional<CellName> of(List<TableCell> labels, List<TableCell> heads) {
    Set<String> years = new LinkedHashSet<>();
    String extent = "";
    for (TableCell cell : Stream.concat(labels.stream(), heads.stream()).toList()) {
      String words = ColumnHead.plain(cell);
      if (TableWords.isPart(words) || words.contains("学年")) {
        return Optional.empty();
      }
      if (cell.isYear()) {
        years.add(cell.text().substring(0, DIGITS));
      } else if (TableWords.isWhole(words) && words.startsWith("全")) {
        extent = words.substring(1, 2);
      }
    }
    return years.size() > 1
        ? Optional.empty()
        : Optional.of(new CellName(names(labels), names(heads), String.join("", years), extent));
  }

  private static List<String> names(List<TableCell> cells) {
    return cells.stream()
        .filter(cell -> !cell.isYear())
        .map(ColumnHead::plain)
        .filter(words -> !TableWords.isTotal(words) && !TableWords.isWhole(words))
        .filter(words -> !TableWords.isColumnTotal(words) && !TableWords.isPlainValue(words))
        .map(TableWords::withoutNumber)
        .map(words -> AMOUNT.withoutFirst(words))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Whether it speaks of all rows. */
  public boolean isOfAll() {
    return labels.isEmpty();
  }

  /** Its words in the orders in which a sentence may say them. */
  public Set<String> words() {
    List<String> nearest = new ArrayList<>(heads);
    Collections.reverse(nearest);
    String label = String.join("", labels);
    String head = String.join("", heads);
    String inner = String.join("", nearest);
    Set<String> words =
        new LinkedHashSet<>(List.of(label + head, head + label, label + inner, inner + label));
    if (!head.isEmpty() && label.endsWith(head)) {
      words.add(label);
    }
    return words;
  }

  /** Its words with those of its table's topic among them. */
  public Set<String> words(String topic) {
    Set<String> words = new LinkedHashSet<>();
    for (String said : words()) {
      words.add(topic + said);
      words.add(said + topic);
    }
    words.add(String.join("", labels) + topic + String.join("", heads));
    return words;
  }
}
