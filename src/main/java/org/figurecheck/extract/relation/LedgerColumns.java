package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Reads the numbers of a text as entries of columns: what each is of, by its last word alone. */
final class LedgerColumns {
  private static final Sought VERBS = Sought.of("(共有|共计|合计|总计|总数|人数|总量|[共有为达计约近是已现到各占设])+$");
  private static final Sought LAST_TWO = Sought.of("\\p{Han}{2}$");
  private static final Sought BEHIND = Sought.of("^\\p{Han}{0,6}\\p{Han}{2}($|[^\\p{Han}])");
  private static final String SOME = "其中";

  /** The measure of schools, hospitals and the like, whose sorts differ in their names. */
  static final String SCHOOLS = UnitClass.INSTITUTION.name();

  private static final String BREAKS = "。；！？\n";
  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_BEHIND = 9;
  private static final int NOUN = 2;

  private final Passage passage;

  LedgerColumns(Passage passage) {
    this.passage = passage;
  }

  /** All numbers that may be entries, in the order of the text. */
  List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    int segment = 0;
    int reached = 0;
    int depth = 0;
    LedgerEntry level = null;
    LedgerEntry outer = null;
    for (Mention mention : passage.mentions()) {
      for (; reached < mention.start(); reached++) {
        char c = passage.at(reached);
        depth += Passage.isOpening(c) ? 1 : Passage.isClosing(c) ? -1 : 0;
        if (BREAKS.indexOf(c) >= 0) {
          segment++;
          depth = 0;
        }
      }
      if (depth <= 0 && isEntry(mention)) {
        LedgerEntry entry = entry(mention, segment, level);
        outer = entry.isChange() ? outer : outer(entry, level, outer);
        level = entry.isChange() ? level : entry;
        entries.add(outer == null || entry.isChange() ? entry : within(outer, entry));
      }
    }
    return entries;
  }

  /** What an entry is some of, where 其中 opens it or one before it in its segment. */
  private LedgerEntry outer(LedgerEntry entry, LedgerEntry before, LedgerEntry outer) {
    if (before == null || before.segment() != entry.segment()) {
      return null;
    }
    boolean some = passage.between(before.mention().end(), entry.mention().start()).contains(SOME);
    return some ? before : outer;
  }

  private static LedgerEntry within(LedgerEntry outer, LedgerEntry entry) {
    boolean alike = outer.measure().equals(entry.measure());
    return new LedgerEntry(
        entry.mention(),
        entry.segment(),
        entry.measure(),
        alike ? outer.noun() : entry.noun(),
        entry.value(),
        true);
  }

  private static boolean isEntry(Mention mention) {
    return mention.isQuantity()
        && mention.isPlain()
        && mention.figure().subject().role() != Role.AVERAGE
        && mention.figure().subject().aspect() != Aspect.PLAN
        && mention.amount().stated().signum() > 0;
  }

  private LedgerEntry entry(Mention mention, int segment, LedgerEntry level) {
    int clause = passage.clauseStart(mention.start());
    String lead =
        passage.between(Math.max(clause, mention.start() - LONGEST_LEAD), mention.start());
    String measure = measure(mention);
    BigDecimal value = mention.amount().stated();
    Answer turn = Directions.turn(lead);
    if (mention.figure().subject().role() == Role.GROWTH || turn != Answer.UNKNOWN) {
      boolean of = level != null && level.segment() == segment && level.measure().equals(measure);
      boolean falls = turn == Answer.NO;
      return new LedgerEntry(
          mention,
          segment,
          LedgerEntry.CHANGE + measure,
          of ? level.noun() : "",
          falls ? value.negate() : value,
          false);
    }
    return new LedgerEntry(mention, segment, measure, noun(mention, lead), value, false);
  }

  private static String measure(Mention mention) {
    return switch (mention.unitClass()) {
      case PERSON, INSTITUTION, MONEY, AREA, LENGTH, WEIGHT -> mention.unitClass().name();
      default -> mention.symbol();
    };
  }

  private String noun(Mention mention, String lead) {
    String words = VERBS.withoutFirst(lead.substring(lead.lastIndexOf('、') + 1));
    if (LAST_TWO.isIn(words)) {
      return words.substring(words.length() - NOUN);
    }
    int reach = Math.min(passage.text().length(), mention.end() + LONGEST_BEHIND);
    String behind = passage.between(mention.end(), reach);
    return BEHIND
        .firstIn(behind)
        .map(found -> behind.substring(0, found.end() - found.group(1).length()))
        .map(name -> name.substring(name.length() - NOUN))
        .orElse("");
  }
}
