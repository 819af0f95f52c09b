package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report as it grows: its text, and the truth of what stands where. */
final class Telling {
  private final StringBuilder text = new StringBuilder();
  private final List<Report.Said> figures = new ArrayList<>();
  private final List<Report.Word> words = new ArrayList<>();
  private final List<Report.Row> rows = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Report.Passage> passages = new ArrayList<>();
  private final boolean traditional;
  private int numbers;

  Telling(boolean traditional) {
    this.traditional = traditional;
  }

  /** A number by which ties will know a figure, a word or a list. */
  int next() {
    return numbers++;
  }

  int at() {
    return text.length();
  }

  void text(String simplified) {
    text.append(Script.of(simplified, traditional));
  }

  void figure(int number, Stated stated, String subject, Optional<Stated> before) {
    text(stated.hedge().before());
    int start = at();
    text(stated.text());
    figures.add(new Report.Said(number, start, at(), stated, subject, before));
    text(stated.hedge().after());
  }

  void word(int number, String word, String opposite) {
    int start = at();
    text(word);
    words.add(new Report.Word(number, start, at(), opposite));
  }

  void row(int list, int start, int end) {
    rows.add(new Report.Row(list, start, end));
  }

  /** What was told from there on was told in this wording. */
  void passage(int start, String wording) {
    passages.add(new Report.Passage(start, at(), wording));
  }

  void tie(Tie tie) {
    ties.add(tie);
  }

  /** The report; a tie of a figure that no wording used is none. */
  Report report(String name) {
    Set<Integer> told = new HashSet<>();
    figures.forEach(figure -> told.add(figure.number()));
    rows.forEach(row -> told.add(row.list()));
    List<Tie> kept =
        ties.stream()
            .filter(tie -> told.containsAll(tie.figures()) && told.containsAll(tie.lists()))
            .toList();
    return new Report(name, text.toString(), traditional, figures, words, rows, kept, passages);
  }
}
