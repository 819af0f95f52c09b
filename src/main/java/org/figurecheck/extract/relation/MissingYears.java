package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds spans of years that a text tells year by year, but for one: “三年来…2019年…、2021年…”. */
final class MissingYears {
  private static final Pattern SPAN_BEHIND =
      Pattern.compile("^[^，。；、：0-9]{0,4}[，；](这|上述|以上)?#(以?来|间|内|里|时间)?(共计|合计|总计|总共|累计|共)");
  private static final int LONGEST = 24;
  private static final int WORDS = 6;

  private final Passage passage;

  MissingYears(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return new PeriodRows(passage)
        .all().stream()
            .filter(
                row -> row.labels().size() > 1 && row.labels().stream().allMatch(YearSpan::isYear))
            .flatMap(row -> before(row).or(() -> behind(row)).map(span -> tie(span, row)).stream())
            .toList();
  }

  /**
   * A span that opens the sentence, of which one year between the first and the last is left out.
   */
  private Optional<Mention> before(PeriodRow row) {
    int start = passage.sentenceStart(row.start());
    return row.isConsecutive() || !row.isOf(row.values().size() + 1)
        ? Optional.empty()
        : passage.mentions(Math.max(start, row.start() - 2 * LONGEST), row.start()).stream()
            .filter(span -> isOneMore(span, row))
            .findFirst();
  }

  /** A span summed up behind, longer by one year than what stands before it. */
  private Optional<Mention> behind(PeriodRow row) {
    int next = row.values().get(row.values().size() - 1).index() + 1;
    return Optional.of(next)
        .filter(index -> index < passage.mentions().size())
        .map(passage.mentions()::get)
        .filter(span -> span.start() - row.end() <= LONGEST && isOneMore(span, row))
        .filter(span -> SPAN_BEHIND.matcher(around(row, span)).find());
  }

  /** The words before a span and behind it, with a mark for the span. */
  private String around(PeriodRow row, Mention span) {
    int to = Math.min(passage.clauseEnd(span.end()), span.end() + WORDS);
    return passage.between(row.end(), span.start()) + "#" + passage.between(span.end(), to);
  }

  private boolean isOneMore(Mention span, PeriodRow row) {
    return span.kind() == Kind.DURATION && YearSpan.of(passage, span) == row.values().size() + 1;
  }

  private Tie tie(Mention span, PeriodRow row) {
    List<Tie.Knot> knots = new ArrayList<>(List.of(Tie.Knot.of(MemberRole.COUNT, span)));
    for (int i = 0; i < row.values().size(); i++) {
      Span value = row.values().get(i).span();
      int from = row.paired() ? value.start() : row.labels().get(i).start();
      knots.add(Tie.Knot.named(MemberRole.ITEM, value.from(from)));
    }
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
