package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurecheck.extract.relation.ExamReached.Line;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds who reached which line of one examination, told anywhere in a paragraph: those who sat it,
 * those above the line of the universities, those above a higher line or a score, those whom a
 * university took: “参加高考3610人，一本上线812人；本科上线2105人，600分以上46人，3人被名校录取”.
 */
final class ExamLines {
  private static final String EXAM = "高考";
  private static final String OTHER_EXAM = "中考";

  /** Where another examination is told of as well, a score may be one of it. */
  private static final Sought OTHERS = Sought.of("学业水平|成人|自学考试|会考|招聘|竞赛|对口|职教高考|单招");

  private static final int FARTHEST = 400;

  private final Passage passage;
  private final Stock stock;

  ExamLines(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    read(EXAM, ties);
    read(OTHER_EXAM, ties);
    return ties;
  }

  private void read(String exam, List<Tie> ties) {
    String text = passage.text();
    int read = 0;
    int last = 0;
    for (int at = text.indexOf(exam); at >= 0; at = text.indexOf(exam, at + 1)) {
      ReadingStopped.check();
      if (at >= read) {
        read = passage.lineEnd(at, FARTHEST);
        int from = Math.max(passage.lineStart(at, FARTHEST), last);
        last = read;
        String line = passage.between(from, read);
        boolean both = line.contains(EXAM) && line.contains(OTHER_EXAM);
        if (!both || exam.equals(EXAM)) {
          tie(reached(from, read, both || OTHERS.isIn(line)), ties);
        }
      }
    }
  }

  /**
   * Who reached what in a paragraph.
   *
   * @param both whether it speaks of two examinations
   */
  private List<ExamReached> reached(int from, int to, boolean both) {
    return passage.mentions(from, to).stream()
        .flatMap(mention -> ExamReached.of(passage, stock, mention).stream())
        .filter(r -> !both || r.line() != Line.TOP && r.line() != Line.ANY)
        .toList();
  }

  /** Nothing where a line is told of twice, of another year or place. */
  private static void tie(List<ExamReached> reached, List<Tie> ties) {
    Mention[] lines = new Mention[Line.TOP.ordinal()];
    List<ExamReached> others = new ArrayList<>();
    String place = "";
    for (ExamReached one : reached) {
      int line = one.line().ordinal();
      boolean other = !one.place().isEmpty() && !place.isEmpty() && !one.place().equals(place);
      if (other || line < lines.length && lines[line] != null) {
        return;
      }
      place = one.place().isEmpty() ? place : one.place();
      if (line < lines.length) {
        lines[line] = one.mention();
      } else {
        others.add(one);
      }
    }
    Mention sat = lines[Line.SAT.ordinal()];
    Mention lower = lines[Line.LOWER.ordinal()];
    Mention higher = lines[Line.HIGHER.ordinal()];
    List<Mention> best = new ArrayList<>();
    others.stream().filter(r -> r.line() == Line.TOP).map(ExamReached::mention).forEach(best::add);
    if (higher != null) {
      best.add(higher);
    }
    List<Mention> any = new ArrayList<>(best);
    others.stream().filter(r -> r.line() == Line.ANY).map(ExamReached::mention).forEach(any::add);
    if (lower != null) {
      any.add(lower);
    }
    boolean told = lower != null || !others.isEmpty();
    add(sat, told ? any : List.of(), ties);
    add(lower, best, ties);
    scores(others, ties);
  }

  private static void add(Mention whole, List<Mention> some, List<Tie> ties) {
    if (whole != null && !some.isEmpty()) {
      ties.add(Tie.sum(whole, some, Answer.NO, Answer.NO));
    }
  }

  /** 600分以上66人，650分以上12人: fewer reach the higher score. */
  private static void scores(List<ExamReached> others, List<Tie> ties) {
    List<ExamReached> scored =
        others.stream()
            .filter(r -> r.score() > 0)
            .sorted(Comparator.comparingInt(ExamReached::score))
            .toList();
    for (int i = 1; i < scored.size(); i++) {
      if (scored.get(i).score() > scored.get(i - 1).score()) {
        add(scored.get(i - 1).mention(), List.of(scored.get(i).mention()), ties);
      }
    }
  }
}
