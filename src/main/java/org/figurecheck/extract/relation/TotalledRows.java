package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** The figures of one enumeration that a total may stand behind: “中心校12所、村小35所”. */
final class TotalledRows {
  /** The figures of a row; loose where not all their names are of one head. */
  record Row(List<Mention> parts, boolean loose) {}

  private static final Sought QUOTED = Sought.of("^[、和与及]“[^”“，。；、0-9]{1,12}”\\p{Han}{0,4}$");
  private static final Sought VERB = Sought.of("(有|为|计|共|达)+$");
  private static final int LONGEST_HEDGE = 2;
  private static final int LONGEST_LABEL = 16;

  /** More parts than this are no enumeration that a person added up in a sentence. */
  static final int MOST = 100;

  private static final int FARTHEST_ASIDE = 200;

  private final Passage passage;

  TotalledRows(Passage passage) {
    this.passage = passage;
  }

  /** Whether numbers stand before their names: 12所中学、35所小学. */
  boolean isNumberFirst(List<Mention> parts) {
    int end = parts.get(0).end();
    String gap = passage.between(end, parts.get(1).start());
    return !isJoint(gap) && "，；）)".indexOf(passage.at(end)) < 0;
  }

  /** A figure with the bracket that holds nothing else: “小学教师（1069名）”. */
  Span outer(Mention mention) {
    int start = mention.start();
    while (mention.start() - start < LONGEST_HEDGE && !Passage.isOpening(passage.at(start - 1))) {
      start--;
    }
    int end = mention.end();
    while (end - mention.end() < LONGEST_HEDGE && !Passage.isClosing(passage.at(end))) {
      end++;
    }
    boolean held = Passage.isClosing(passage.at(end)) && Passage.isOpening(passage.at(start - 1));
    return held ? new Span(start - 1, end + 1) : mention.span();
  }

  /** The figures of one enumeration that ends with a figure. */
  Row before(Mention last, Mention whole) {
    List<Mention> parts = new ArrayList<>();
    boolean loose = false;
    int next = last.index() + 1;
    for (int i = last.index(); i >= 0 && parts.size() <= MOST; i--) {
      Mention part = passage.mentions().get(i);
      if (part.kind() == Kind.ORDINAL || isAside(part, last)) {
        continue;
      }
      boolean alike = part.isQuantity() && Units.sameClass(part, whole);
      Mention following = next > last.index() ? null : passage.mentions().get(next);
      if (!alike) {
        break;
      }
      if (following != null && isPerhapsPart(part, following)) {
        if (!isCountedAlike(part, following)) {
          return new Row(List.of(), true);
        }
        loose = true;
      } else if (following != null && !isEnumerated(part, following)) {
        break;
      }
      parts.add(0, part);
      next = i;
    }
    return new Row(parts, loose);
  }

  /** “初中31所（含教学点8所）、…”: what a bracket behind a part tells of it. */
  boolean isAside(Mention part, Mention last) {
    return last.start() - part.end() <= FARTHEST_ASIDE
        && !passage.isWithinReach(part.end(), last.start())
        && outer(part).length() == part.span().length();
  }

  /** “医院9个，诊所30个”: mere names, though of other heads, before numbers of one measure word. */
  private boolean isCountedAlike(Mention part, Mention next) {
    String gap = gap(part, next);
    String name = VERB.withoutFirst(gap.substring(1));
    return part.symbol().equals(next.symbol())
        && name.length() > 1
        && PartName.isNoun(name)
        && !Phrase.opensStatement(name);
  }

  private String gap(Mention part, Mention next) {
    return passage.unbracketedText(end(part), outer(next).start());
  }

  /** Where a figure ends with the word behind it that says how exact it is meant: 330个上下. */
  int end(Mention mention) {
    int end = outer(mention).end();
    boolean hedged = passage.text().startsWith("左右", end) || passage.text().startsWith("上下", end);
    return hedged ? end + LONGEST_HEDGE : pastBracket(end);
  }

  /** Past a bracket that tells more of a figure: 初中31所（含教学点8所）. */
  private int pastBracket(int end) {
    if (passage.at(end) != '（' && passage.at(end) != '(') {
      return end;
    }
    int close = passage.scopeEnd(end + 1);
    return Passage.isClosing(passage.at(close)) && close - end <= FARTHEST_ASIDE ? close + 1 : end;
  }

  private boolean isEnumerated(Mention part, Mention next) {
    int from = end(part);
    int to = outer(next).start();
    String gap = gap(part, next);
    boolean joint = isJoint(gap);
    boolean closed = gap.endsWith("、") || PartName.closesJoined(gap);
    boolean beside =
        (gap.startsWith("，") || gap.startsWith("；"))
            && (isSister(part, gap.substring(1)) || areHeld(part, next, gap.substring(1)));
    return gap.length() <= LONGEST_LABEL
        && ((closed && passage.isUnbroken(from, to - 1))
            || ((joint || beside) && passage.isUnbroken(from + 1, to))
            || QUOTED.isIn(passage.between(from, to)));
  }

  /** “公费生（31人）；特岗教师（22人）”: figures alone in brackets, each behind a mere name. */
  private boolean areHeld(Mention part, Mention next, String name) {
    boolean held =
        outer(part).length() > part.span().length() && outer(next).length() > next.span().length();
    return held && !Phrase.comments(name) && !Phrase.opensStatement(name);
  }

  private static boolean isJoint(String gap) {
    return gap.startsWith("、") || PartName.opensJoined(gap);
  }

  /** Whether a figure stands beside the parts and is not surely one: the total may be of it too. */
  private boolean isPerhapsPart(Mention part, Mention next) {
    int from = end(part);
    int to = outer(next).start();
    String gap = gap(part, next);
    return (gap.startsWith("，") || gap.startsWith("；"))
        && gap.length() <= LONGEST_LABEL
        && passage.isUnbroken(from + 1, to)
        && !isEnumerated(part, next)
        && !Phrase.comments(gap.substring(1));
  }

  /** “平原村36个，山区村61个”: names with one head, so that the total is of both. */
  private boolean isSister(Mention part, String name) {
    int start = outer(part).start();
    int clause = passage.clauseStart(start);
    String before = VERB.withoutFirst(passage.between(clause, start));
    String behind = VERB.withoutFirst(name);
    return before.length() > 1
        && behind.length() > 1
        && before.charAt(before.length() - 1) == behind.charAt(behind.length() - 1)
        && !before.equals(behind)
        && !Phrase.comments(behind)
        && !Phrase.opensStatement(behind);
  }
}
