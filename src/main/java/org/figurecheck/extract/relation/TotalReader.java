package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds parts that a text adds up behind them: “中心校12所、村小35所，共计47所”. */
final class TotalReader {
  private static final Pattern CUE = Pattern.compile("，?(共计|合计|总计|总共|共)(为|达)?$");
  private static final List<String> JOINERS = List.of("、", "和", "及", "以及", "与");
  private static final Pattern VERB = Pattern.compile("(有|为|计|共|达)+$");
  private static final int LONGEST_CUE = 5;
  private static final int LONGEST_LABEL = 16;

  /** More parts than this are no enumeration that a person added up in a sentence. */
  private static final int MOST = 100;

  private final Passage passage;

  TotalReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && mention.index() > 1) {
        total(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> total(Mention whole) {
    Mention last = passage.mentions().get(whole.index() - 1);
    if (whole.start() <= last.end() || whole.start() - last.end() > LONGEST_CUE) {
      return Optional.empty();
    }
    String gap = passage.between(last.end(), whole.start());
    boolean adds = gap.indexOf('共') >= 0 || gap.indexOf('计') >= 0;
    Matcher cue = CUE.matcher(gap);
    if (!adds || !cue.matches() || (cue.group(1).equals("共") && !passage.breaksAt(whole.end()))) {
      return Optional.empty();
    }
    List<Mention> parts = parts(last, whole);
    return parts.size() > 1 && parts.size() <= MOST
        ? Optional.of(tie(whole, parts))
        : Optional.empty();
  }

  /** The figures of one enumeration that ends with a figure. */
  private List<Mention> parts(Mention last, Mention whole) {
    List<Mention> parts = new ArrayList<>();
    int next = last.index() + 1;
    for (int i = last.index(); i >= 0 && parts.size() <= MOST; i--) {
      Mention part = passage.mentions().get(i);
      boolean alike = part.isQuantity() && Units.sameClass(part, whole);
      if (alike && next <= last.index() && isPerhapsPart(part, passage.mentions().get(next))) {
        return List.of();
      }
      if (!alike || (next <= last.index() && !isEnumerated(part, passage.mentions().get(next)))) {
        break;
      }
      parts.add(0, part);
      next = i;
    }
    return parts;
  }

  private boolean isEnumerated(Mention part, Mention next) {
    String gap = passage.unbracketedText(part.end(), next.start());
    boolean joint = AnyWord.opens(gap, JOINERS);
    boolean beside = gap.startsWith("，") && isSister(part, gap.substring(1));
    return (joint || beside)
        && gap.length() <= LONGEST_LABEL
        && passage.isUnbroken(part.end() + 1, next.start());
  }

  /** Whether a figure stands beside the parts and is not surely one: the total may be of it too. */
  private boolean isPerhapsPart(Mention part, Mention next) {
    String gap = passage.unbracketedText(part.end(), next.start());
    return gap.startsWith("，")
        && gap.length() <= LONGEST_LABEL
        && passage.isUnbroken(part.end() + 1, next.start())
        && !isEnumerated(part, next)
        && !Phrase.comments(gap.substring(1));
  }

  /** “平原村36个，山区村61个”: names with one head, so that the total is of both. */
  private boolean isSister(Mention part, String name) {
    int clause = passage.clauseStart(part.start());
    String before = VERB.matcher(passage.between(clause, part.start())).replaceFirst("");
    String behind = VERB.matcher(name).replaceFirst("");
    return before.length() > 1
        && behind.length() > 1
        && before.charAt(before.length() - 1) == behind.charAt(behind.length() - 1)
        && !before.equals(behind)
        && !Phrase.comments(behind)
        && !Phrase.opensStatement(behind);
  }

  private Tie tie(Mention whole, List<Mention> parts) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, whole));
    parts.forEach(part -> knots.add(Tie.Knot.of(MemberRole.PART, part)));
    return new Tie(RelationType.WHOLE_PARTS, knots, Answer.YES, Answer.YES, Basis.UNKNOWN);
  }
}
