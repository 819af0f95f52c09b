package org.figurecheck.bench.genre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A report that was made, with its truth.
 *
 * @param name what tells it apart
 * @param text its text; offsets count code points, of which each is one char
 * @param traditional whether it is in traditional script
 * @param figures its figures in the order of the text
 * @param words its words of direction
 * @param rows its rows that can be cut out
 * @param ties what is true of them
 * @param passages which wording was chosen where
 */
public record Report(
    String name,
    String text,
    boolean traditional,
    List<Said> figures,
    List<Word> words,
    List<Row> rows,
    List<Tie> ties,
    List<Passage> passages) {
  /**
   * A figure at its place.
   *
   * @param number by which ties know it
   * @param subject what it counts, empty where that is not measured
   * @param before what the same thing was a year earlier, where that is known
   */
  public record Said(
      int number, int start, int end, Stated stated, String subject, Optional<Stated> before) {}

  /** A word of direction with its opposite. */
  public record Word(int number, int start, int end, String opposite) {}

  /** A row of a list: what can be cut out so that the rest still reads. */
  public record Row(int list, int start, int end) {}

  /** A stretch told in one wording, as the grammar has it. */
  public record Passage(int start, int end, String wording) {}

  public Report {
    figures = List.copyOf(figures);
    words = List.copyOf(words);
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
    passages = List.copyOf(passages);
  }

  /** The passage that tells a place, or just that place. */
  public Passage passage(int place) {
    return passages.stream()
        .filter(passage -> passage.start() <= place && place < passage.end())
        .findFirst()
        .orElse(new Passage(place, place, "other"));
  }

  /** What a figure counts, empty where that is not measured. */
  String subject(int number) {
    return figures.stream()
        .filter(said -> said.number() == number)
        .map(Said::subject)
        .findFirst()
        .orElse("");
  }

  /** A number as this report would print it. */
  public String written(Stated stated) {
    return Script.of(stated.text(), traditional);
  }

  public String written(String words) {
    return Script.of(words, traditional);
  }

  /** How many rows each list has. */
  public Map<Integer, Integer> lengths() {
    Map<Integer, Integer> lengths = new TreeMap<>();
    rows.forEach(row -> lengths.merge(row.list(), 1, Integer::sum));
    return lengths;
  }

  /** The sentence around a place. */
  public static String sentence(String text, int start, int end) {
    int from = start;
    while (from > 0 && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && "。！？\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
