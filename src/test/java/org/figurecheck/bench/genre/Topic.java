package org.figurecheck.bench.genre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Something that reports count.
 *
 * @param field in which field of work
 * @param name its name
 * @param units its measure words
 * @param low the least that is met
 * @param high the most that is met
 * @param partitions the ways to divide it without rest
 * @param subsets parts of it that overlap
 */
record Topic(
    String field,
    String name,
    List<String> units,
    long low,
    long high,
    List<List<String>> partitions,
    List<String> subsets) {
  static List<Topic> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Topic.class.getResourceAsStream("/bench/topics.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("##"))
          .map(Topic::of)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Topic of(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    String[] ends = cells[3].split("-");
    return new Topic(
        cells[0],
        cells[1],
        items(cells[2]),
        Long.parseLong(ends[0]),
        Long.parseLong(ends[1]),
        Arrays.stream(cells[4].split(";")).map(Topic::items).filter(one -> one.size() > 1).toList(),
        items(cells[5]));
  }

  private static List<String> items(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  boolean isSize() {
    return List.of("平方米", "亩", "公里", "吨").containsAll(units);
  }

  /** Its growth is told at constant prices, and so does not follow from its amounts. */
  boolean isOfConstantPrices() {
    return name.equals("地区生产总值");
  }

  boolean isMoney() {
    return units.equals(List.of("元"));
  }
}
