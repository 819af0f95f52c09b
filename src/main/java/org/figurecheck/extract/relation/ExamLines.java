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
 * those above the line of the universities, those above a higher line:
 * “参加高考3610人，一本上线812人；本科上线2105人”.
 */
final class ExamLines {
  private static final String LOWER_LINE = "本科";
  private static final String EXAM = "高考";
  private static final Sought NAMED =
      Sought.of(
          "^(?:、|其中|今年|全部|普通高考)*(全县|全区|全市|全州|全旗|我县|我区|我市|全校|我校|学校)?有?(?:"
              + "(参加高考|高考报名|高考参考|报名高考|报名参加高考)|(本科以?上?)(?:上线|达线|过线|录取)|"
              + "((?:一本|重本|重点本科|特殊类型(?:招生)?(?:控制)?线?|特控线?)以?上?)(?:上线|达线|过线|录取))"
              + "(?:总?人数|学生|考生)?(?:共|为|达到?|有|突破)*$");
  private static final Sought CANDIDATES = Sought.of("^(?:考生|(?:学生|考生)?参加高考)");
  private static final int LONGEST = 24;
  private static final int FARTHEST = 400;

  /** Who is counted, each some of those before. */
  private enum Line {
    SAT,
    LOWER,
    HIGHER
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
    String text = passage.text();
    if (text.indexOf(EXAM) < 0) {
      return ties;
    }
    int read = 0;
    for (int at = text.indexOf(LOWER_LINE); at >= 0; at = text.indexOf(LOWER_LINE, at + 1)) {
      ReadingStopped.check();
      if (at >= read) {
        read = passage.lineEnd(at, FARTHEST);
        tie(reached(passage.lineStart(at, FARTHEST), read), ties);
      }
    }
    return ties;
  }

  private List<Reached> reached(int from, int to) {
    List<Reached> reached = new ArrayList<>();
    for (Mention mention : passage.mentions(from, to)) {
      if (mention.unitClass() == UnitClass.PERSON && mention.isQuantity()) {
        reached(mention).ifPresent(reached::add);
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
    return NAMED.firstIn(lead.replace("（", "").replace("）", "")).map(named -> of(mention, named));
  }

  private static Reached of(Mention mention, Matcher named) {
    Line line =
        named.group(2) != null ? Line.SAT : named.group(3) != null ? Line.LOWER : Line.HIGHER;
    return new Reached(mention, line, named.group(1) == null ? "" : named.group(1));
  }

  /** Nothing where a line is told of twice, of another year or place. */
  private static void tie(List<Reached> reached, List<Tie> ties) {
    Mention[] all = new Mention[Line.values().length];
    String place = "";
    for (Reached one : reached) {
      boolean other = !one.place().isEmpty() && !place.isEmpty() && !one.place().equals(place);
      if (all[one.line().ordinal()] != null || other) {
        return;
      }
      place = one.place().isEmpty() ? place : one.place();
      all[one.line().ordinal()] = one.mention();
    }
    Mention sat = all[Line.SAT.ordinal()];
    Mention lower = all[Line.LOWER.ordinal()];
    Mention higher = all[Line.HIGHER.ordinal()];
    if (sat != null && lower != null && higher != null) {
      ties.add(Tie.sum(sat, List.of(higher, lower), Answer.NO, Answer.NO));
    }
    if (lower != null && higher != null) {
      ties.add(Tie.sum(lower, List.of(higher), Answer.NO, Answer.NO));
    }
  }
}
