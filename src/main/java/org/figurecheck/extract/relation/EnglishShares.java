package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds the shares of one whole in English: “grants made up 62%, fees 27% and gifts 11%”. */
final class EnglishShares {
  private static final Pattern SHARE =
      Pattern.compile(
          "\\b(made up|accounted for|represented|comprised|constituted|contributed|provided|formed|received) $");
  private static final Pattern NEXT =
      Pattern.compile(
          "^( of [a-z' ]{1,30}?)?(，|；| and|， and|； and|， while|， with)( [a-z'’-]+){1,5}? "
              + "(made up |accounted for |represented |comprised |constituted |contributed |provided |formed |received |for |the remaining |the other )?$");
  private static final Pattern REST =
      Pattern.compile("\\b(remaining|other|others|rest|remainder)\\b");
  private static final int FEWEST = 2;

  private final EnglishText text;

  EnglishShares(EnglishText text) {
    this.text = text;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int reached = 0;
    for (Mention first : text.passage().mentions()) {
      ReadingStopped.check();
      boolean begins = first.isPercent() && first.start() >= reached && text.isEnglish(first);
      if (begins && SHARE.matcher(text.lead(first)).find()) {
        List<Mention> row = row(first);
        reached = row.get(row.size() - 1).end();
        tie(row).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private List<Mention> row(Mention first) {
    List<Mention> row = new ArrayList<>(List.of(first));
    Optional<Mention> next = text.next(first);
    while (next.isPresent()
        && next.get().isPercent()
        && NEXT.matcher(text.gap(row.get(row.size() - 1), next.get())).find()) {
      row.add(next.get());
      next = text.next(next.get());
    }
    return row;
  }

  private Optional<Tie> tie(List<Mention> row) {
    if (row.size() < FEWEST) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>();
    row.forEach(share -> knots.add(Tie.Knot.of(MemberRole.PART, share)));
    Mention last = row.get(row.size() - 1);
    boolean rest = REST.matcher(text.gap(row.get(row.size() - 2), last)).find();
    Answer covering = rest ? Answer.YES : Answer.UNKNOWN;
    return Optional.of(
        new Tie(RelationType.SHARES, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN));
  }
}
