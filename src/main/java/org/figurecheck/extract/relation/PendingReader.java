package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/** Finds what of a caseload is closed and what is still open: “受理236件，已办结221件，正在办理15件”. */
final class PendingReader {
  private static final int FARTHEST = 200;

  /** Words of a stock that was there before, or of a rest, which {@link RestReader} reads. */
  private static final List<String> BEFORE =
      List.of("其余", "剩余", "上年", "上一年", "去年", "往年", "历年", "以前", "前期", "存量", "积案", "旧存", "累计", "其中");

  private final Passage passage;
  private final CaseloadRoles roles;

  PendingReader(Passage passage, CaseloadRoles roles) {
    this.passage = passage;
    this.roles = roles;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention closed : passage.mentions()) {
      ReadingStopped.check();
      if (closed.isQuantity() && mayClose(closed) && roles.of(closed) == Caseload.DISPOSED) {
        tie(closed).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** Whether a word of closing may stand before a figure; asked of all, and so by one character. */
  private boolean mayClose(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - FARTHEST);
    String lead = passage.between(from, mention.start());
    return lead.indexOf('结') >= 0 || lead.indexOf('复') >= 0;
  }

  private Optional<Tie> tie(Mention closed) {
    int start = passage.sentenceStart(closed.start());
    int end = passage.sentenceEnd(closed.end());
    List<Mention> alike =
        passage.mentions(start, end).stream().filter(Mention::isQuantity).toList();
    int at = alike.indexOf(closed);
    boolean row =
        alike.size() == 3
            && at == 1
            && alike.stream().allMatch(m -> m.symbol().equals(closed.symbol()))
            && roles.of(alike.get(0)) == Caseload.RECEIVED
            && roles.of(alike.get(2)) == Caseload.PENDING;
    int from = Math.max(passage.lineStart(start, FARTHEST), start - FARTHEST);
    return row && !AnyWord.in(passage.between(from, end), BEFORE)
        ? Optional.of(
            Tie.sum(alike.get(0), alike.subList(1, alike.size()), Answer.LIKELY, Answer.YES))
        : Optional.empty();
  }
}
