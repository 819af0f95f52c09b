package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
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
  private static final Sought NAMED =
      Sought.of(
          "^(?:、|其中|今年|全部|普通高考|高考)*(全县|全区|全市|全州|全旗|我县|我区|我市|全校|我校|学校)?有?(?:"
              + "(参加高考|高考报名|高考参考|报名高考|报名参加高考)|(本科以?上?)(?:上线|达线|过线|录取)|"
              + "((?:一本|重本|重点本科|特殊类型(?:招生)?(?:控制)?线?|特控线?)以?上?)(?:上线|达线|过线|录取))"
              + "(?:总?人数|学生|考生)?(?:共|为|达到?|有|突破)*$");
  private static final Sought CANDIDATES = Sought.of("^(?:考生|(?:学生|考生)?参加[高中]考)");

  /** What stands between a score and those who reached it. */
  private static final Sought SCORED = Sought.of("^及?以上(?:的?(?:考生|学生|高分考生))?(?:的?有|共|达)*$");

  /** Whom one university or school took. */
  private static final Sought TAKEN =
      Sought.of("^(?:考生|学生|同学)?(?:被[^，。；0-9]{2,20}录取|(?:考|升)[入上取][^，。；0-9]{2,20}$)");

  private static final Sought TAKEN_BY = Sought.of("^被[^，。；0-9]{2,12}录取(?:学生|考生)?$");
  private static final char SCORE = '分';
  private static final int LONGEST = 24;
  private static final int FARTHEST = 400;

  /** Who is counted, each some of those before. */
  private enum Line {
    SAT,
    LOWER,
    HIGHER,
    ABOVE
  }

  private record Reached(Mention mention, Line line, String place) {}

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
    for (int at = text.indexOf(exam); at >= 0; at = text.indexOf(exam, at + 1)) {
      ReadingStopped.check();
      if (at >= read) {
        read = passage.lineEnd(at, FARTHEST);
        int from = passage.lineStart(at, FARTHEST);
        String line = passage.between(from, read);
        boolean both = line.contains(EXAM) && line.contains(OTHER_EXAM);
        if (!both || exam.equals(EXAM)) {
          tie(reached(from, read, both), ties);
        }
      }
    }
  }

  /**
   * Who reached what in a paragraph.
   *
   * @param both whether it speaks of two examinations, so that a score may be of either
   */
  private List<Reached> reached(int from, int to, boolean both) {
    List<Reached> reached = new ArrayList<>();
    for (Mention mention : passage.mentions(from, to)) {
      if (mention.unitClass() == UnitClass.PERSON && mention.isQuantity()) {
        reached(mention).filter(r -> !both || r.line() != Line.ABOVE).ifPresent(reached::add);
      }
    }
    return reached;
  }

  private Optional<Reached> reached(Mention mention) {
    String lead = stock.lead(mention);
    if (lead.length() > LONGEST) {
      return Optional.empty();
    }
    if (CANDIDATES.isIn(stock.tail(mention))) {
      return Optional.of(new Reached(mention, Line.SAT, ""));
    }
    if (isAbove(mention, lead)) {
      return Optional.of(new Reached(mention, Line.ABOVE, ""));
    }
    return NAMED.firstIn(lead.replace("（", "").replace("）", "")).map(named -> of(mention, named));
  }

  private boolean isAbove(Mention mention, String lead) {
    boolean scored =
        SCORED.isIn(lead)
            && mention.index() > 0
            && passage.at(mention.start() - lead.length() - 1) == SCORE;
    return scored || TAKEN_BY.isIn(lead) || lead.isEmpty() && TAKEN.isIn(stock.tail(mention));
  }

  private static Reached of(Mention mention, Matcher named) {
    Line line =
        named.group(2) != null ? Line.SAT : named.group(3) != null ? Line.LOWER : Line.HIGHER;
    return new Reached(mention, line, named.group(1) == null ? "" : named.group(1));
  }

  /** Nothing where a line is told of twice, of another year or place. */
  private static void tie(List<Reached> reached, List<Tie> ties) {
    Mention[] all = new Mention[Line.values().length];
    List<Mention> above = new ArrayList<>();
    String place = "";
    for (Reached one : reached) {
      boolean other = !one.place().isEmpty() && !place.isEmpty() && !one.place().equals(place);
      if (all[one.line().ordinal()] != null || other) {
        return;
      }
      place = one.place().isEmpty() ? place : one.place();
      if (one.line() == Line.ABOVE) {
        above.add(one.mention());
      } else {
        all[one.line().ordinal()] = one.mention();
      }
    }
    tie(all, above, ties);
  }

  private static void tie(Mention[] all, List<Mention> above, List<Tie> ties) {
    Mention sat = all[Line.SAT.ordinal()];
    Mention lower = all[Line.LOWER.ordinal()];
    Mention higher = all[Line.HIGHER.ordinal()];
    List<Mention> some = new ArrayList<>(above);
    if (higher != null) {
      some.add(higher);
    }
    if (some.isEmpty()) {
      return;
    }
    if (sat != null && (lower != null || !above.isEmpty())) {
      List<Mention> of = new ArrayList<>(some);
      if (lower != null) {
        of.add(lower);
      }
      ties.add(Tie.sum(sat, of, Answer.NO, Answer.NO));
    }
    if (lower != null) {
      ties.add(Tie.sum(lower, some, Answer.NO, Answer.NO));
    }
  }
}
