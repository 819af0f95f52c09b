package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds rates that name what they divide: “抽检40家，合格38家，合格率95%”. */
final class RateReader {
  private static final Pattern RATE =
      Pattern.compile("^(其|[^0-9，。；、的]{0,3}?)([^0-9，。；、的]{2})率(为|达|达到|是|约为)?$");
  private static final Pattern TAKING_PART = Pattern.compile("参加|参与");

  /** The longest words that {@link #RATE} can match. */
  private static final int LONGEST_RATE = 10;

  private final Passage passage;

  RateReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(Mention::isPercent)
        .flatMap(rate -> tie(rate).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention rate) {
    int clause = passage.clauseStart(rate.start());
    if (rate.start() - clause > LONGEST_RATE) {
      return Optional.empty();
    }
    String before = passage.between(clause, rate.start());
    Matcher told = RATE.matcher(before);
    if (before.indexOf('率') < 0 || !told.find()) {
      return Optional.empty();
    }
    Optional<Mention> part = only(clause).filter(found -> isSaid(told.group(2), words(found)));
    return part.flatMap(
        found ->
            only(passage.clauseStart(found.start()))
                .filter(whole -> Units.sameClass(whole, found) && !Sum.exceeds(found, whole))
                .map(whole -> tie(whole, found, rate)));
  }

  /** The only quantity of the clause before another, in the same sentence. */
  private Optional<Mention> only(int clause) {
    if (passage.at(clause - 1) != '，') {
      return Optional.empty();
    }
    List<Mention> before =
        passage.mentions(passage.clauseStart(clause - 1), clause - 1).stream()
            .filter(Mention::isQuantity)
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private String words(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), passage.clauseEnd(mention.end()));
  }

  private static boolean isSaid(String stem, String lead) {
    return Directions.of(stem) == Answer.UNKNOWN && lead.contains(stem)
        || TAKING_PART.matcher(stem).matches() && TAKING_PART.matcher(lead).find();
  }

  private static Tie tie(Mention whole, Mention part, Mention rate) {
    return Tie.plain(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, whole),
            Tie.Knot.of(MemberRole.PART, part),
            Tie.Knot.of(MemberRole.SHARE, rate)));
  }
}
