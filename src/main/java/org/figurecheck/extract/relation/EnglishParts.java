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
import org.figurecheck.figure.UnitClass;

/**
 * Finds wholes and parts as English tells them: “Of the 40 schools, 12 are new, or 30%”, “40
 * schools: 28 primary and 12 middle schools”.
 */
final class EnglishParts {
  private static final Pattern OF_THE = Pattern.compile("^\\s*(?i:of)( the| these| all)? $");
  private static final Pattern NOUN = Pattern.compile("^( [A-Za-z-]+){1,6}， $");
  private static final Pattern VERB = Pattern.compile("^ (is|are|was|were|have|has|had) [^，]*");
  private static final Pattern OR = Pattern.compile("^[^，]*， or (about |nearly |some )?$");
  private static final Pattern JOINED = Pattern.compile("^ [A-Za-z' -]*(， | and |， and )$");
  private static final Pattern WORDS = Pattern.compile("^ [A-Za-z' -]+");

  private final Passage passage;

  EnglishParts(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      if (whole.isQuantity()) {
        ties.addAll(ofThe(whole));
        listed(whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private List<Tie> ofThe(Mention whole) {
    int start = passage.sentenceStart(whole.start());
    if (!opensWithOf(start)) {
      return List.of();
    }
    int end = passage.sentenceEnd(whole.end());
    List<Mention> rest = passage.mentions(whole.end(), end);
    boolean opens = OF_THE.matcher(passage.between(start, whole.start())).find();
    if (!opens || rest.isEmpty() || !isPartOf(whole, rest.get(0), end)) {
      return List.of();
    }
    Mention part = rest.get(0);
    List<Tie> ties = new ArrayList<>(List.of(tie(whole, List.of(part), Answer.NO)));
    if (rest.size() > 1
        && rest.get(1).isPercent()
        && OR.matcher(passage.between(part.end(), rest.get(1).start())).find()) {
      ties.add(share(whole, part, rest.get(1)));
    }
    return ties;
  }

  private boolean opensWithOf(int sentence) {
    int first = sentence;
    while (Character.isWhitespace(passage.at(first)) && first < passage.text().length()) {
      first++;
    }
    return passage.at(first) == 'O' || passage.at(first) == 'o';
  }

  private boolean isPartOf(Mention whole, Mention part, int end) {
    return part.isQuantity()
        && isOneOf(whole, part)
        && NOUN.matcher(passage.between(whole.end(), part.start())).find()
        && VERB.matcher(passage.between(part.end(), end)).find();
  }

  /** English does not repeat the noun: “40 schools, 12 are new”. */
  private static boolean isOneOf(Mention whole, Mention part) {
    boolean bare = part.unitClass() == UnitClass.NONE || part.unitClass() == UnitClass.OTHER;
    return Units.sameClass(part, whole) || bare && part.symbol().isEmpty();
  }

  /** Figures joined by commas and “and” from a colon to the end of the sentence. */
  private Optional<Tie> listed(Mention whole) {
    int colon = passage.clauseEnd(whole.end());
    boolean told =
        passage.at(colon) == '：'
            && WORDS.matcher(passage.between(whole.end(), colon)).find()
            && passage.mentions(whole.end(), colon).stream().allMatch(m -> m.kind() == Kind.YEAR);
    if (!told) {
      return Optional.empty();
    }
    List<Mention> parts = passage.mentions(colon, passage.sentenceEnd(colon + 1));
    boolean belong =
        parts.size() > 1
            && parts.stream().allMatch(m -> m.isQuantity() && isOneOf(whole, m))
            && parts.stream().noneMatch(part -> Sum.exceeds(part, whole));
    return belong && areJoined(parts, colon)
        ? Optional.of(tie(whole, parts, Answer.UNKNOWN))
        : Optional.empty();
  }

  private boolean areJoined(List<Mention> parts, int colon) {
    boolean joined = passage.between(colon + 1, parts.get(0).start()).isBlank();
    for (int i = 1; i < parts.size(); i++) {
      String gap = passage.between(parts.get(i - 1).end(), parts.get(i).start());
      joined &= JOINED.matcher(gap).find();
    }
    return joined;
  }

  private static Tie tie(Mention whole, List<Mention> parts, Answer covering) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, whole));
    parts.forEach(part -> knots.add(Tie.Knot.of(MemberRole.PART, part)));
    return new Tie(RelationType.WHOLE_PARTS, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private static Tie share(Mention whole, Mention part, Mention share) {
    return Tie.plain(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, whole),
            Tie.Knot.of(MemberRole.PART, part),
            Tie.Knot.of(MemberRole.SHARE, share)));
  }
}
