package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Collects the parts that follow a cue, and stops where the text speaks of something else. */
final class PartScan {
  private static final int LONGEST_LABEL = 24;
  private static final int MOST = 30;
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** “其中一等奖1项、二等奖2项，省级以上奖励160余项”: the last tells of all prizes again. */
  private static final Sought GRADE = Sought.of("[一二三特]等奖$");

  private static final Sought LEVEL_AND_ABOVE = Sought.of("^[国家省部市厅县区州地校]{1,4}级?及?以上");

  private static final Sought OUTCOME = Sought.of("^(已|未|尚|正在|完成|完工|竣工|开工|在建)");

  /** “县直机构4个，分别是甲院、乙院、丙所、丁所；乡镇卫生院9家”: what a part is made up of. */
  private static final Sought INNER_LIST = Sought.of("^，分别[是为][^；。0-9]*");

  /** What opens the words for another way to divide the whole: “；按职称分，…”. */
  private static final String WAYS = "按从分";

  /** How likely there are more parts than could be read. */
  enum Rest {
    NONE,
    POSSIBLE,
    SURE
  }

  private final Passage passage;
  private final Cue cue;
  private final int limit;
  private final List<Part> parts = new ArrayList<>();
  private Rest rest = Rest.NONE;

  /** Whether the text divides a part again, so that what follows may divide either. */
  private boolean narrowed;

  PartScan(Passage passage, Cue cue) {
    this.passage = passage;
    this.cue = cue;
    this.limit = passage.scopeEnd(cue.from());
  }

  int limit() {
    return limit;
  }

  /** The parts in the order of the text, none where the first does not follow at once. */
  List<Part> parts() {
    List<Part> bracketed = BracketedParts.from(passage, cue.from());
    List<Part> computed =
        bracketed.isEmpty() ? ComputedParts.from(passage, cue.from(), limit) : bracketed;
    return computed.isEmpty() ? plain() : computed;
  }

  private List<Part> plain() {
    for (Mention mention : passage.unbracketed(cue.from(), limit)) {
      if (mention.kind() == Kind.ORDINAL) {
        continue;
      }
      if (parts.isEmpty()) {
        if (!begins(mention)) {
          return List.of();
        }
      } else if (narrowed && isAlike(mention)) {
        rest = Rest.SURE;
        break;
      } else if (parts.size() == MOST || !goesOn(mention)) {
        rest =
            isOfAnotherForm(mention)
                ? Rest.SURE
                : isPerhapsAPart(mention) ? Rest.POSSIBLE : Rest.NONE;
        break;
      }
    }
    return parts;
  }

  /** Whether the list goes on beyond the parts that could be read. */
  Rest rest() {
    return rest;
  }

  /** Whether a list parted by semicolons goes on with a name unlike the others: 甲校；乙校；村小. */
  private boolean isOfAnotherForm(Mention mention) {
    int size = parts.size();
    if (size < 2 || !isAlike(mention) || cue.kind().promisesAll()) {
      return false;
    }
    int last = parts.get(size - 1).mention().end();
    String before =
        passage.unbracketedText(
            parts.get(size - 2).mention().end(), parts.get(size - 1).mention().start());
    return before.indexOf('；') >= 0
        && passage.unbracketedText(last, mention.start()).indexOf('；') >= 0;
  }

  private boolean isPerhapsAPart(Mention mention) {
    int end = parts.get(parts.size() - 1).mention().end();
    String gap = passage.unbracketedText(end, mention.start());
    String label = gap.substring(PartGap.lastSeparator(gap) + 1).strip();
    String behind = gap.substring(gap.indexOf('；') + 1);
    boolean anew =
        behind.length() < gap.length() && !behind.isEmpty() && WAYS.indexOf(behind.charAt(0)) >= 0;
    boolean elsewhere = anew || (isBehindTheList(gap) && DIGIT.matcher(gap).find());
    return isAlike(mention)
        && !elsewhere
        && (cue.kind().promisesAll() || (gap.indexOf('；') < 0 && !PartGap.tells(label)))
        && !Phrase.comments(label)
        && !Phrase.opensStatement(label);
  }

  private boolean begins(Mention mention) {
    boolean near = mention.start() - cue.from() <= LONGEST_LABEL;
    String lead = passage.between(cue.from(), mention.start());
    boolean joined = lead.endsWith("各") || passage.at(mention.start()) == '各';
    boolean listed = !joined && lead.indexOf('、') >= 0 && !PartGap.mayLead(lead);
    boolean clear = lead.indexOf('，') < 0 && !listed;
    if (!near || !clear || !mention.isQuantity() || Phrase.comments(lead)) {
      return (mention.kind() == Kind.YEAR || isBound(mention)) && near && clear;
    }
    return add(mention, cue.from(), false);
  }

  /** A number that only bounds those who are counted: “其中600分以上32人”, “36至50岁61人”. */
  private boolean isBound(Mention mention) {
    return switch (mention.kind()) {
      case SCORE, DURATION, RANGE -> !mention.isPlain() || mention.kind() == Kind.RANGE;
      default -> mention.isBound();
    };
  }

  /** Whether the list goes on after a figure, which need not be one of its parts. */
  private boolean goesOn(Mention mention) {
    Part last = parts.get(parts.size() - 1);
    String gap =
        INNER_LIST.withoutFirst(passage.unbracketedText(last.mention().end(), mention.start()));
    int first = PartGap.firstSeparator(gap);
    String label = PartGap.label(gap);
    if (first < 0) {
      return !mention.isQuantity()
          || (isJoined(gap) && isAlike(mention) && add(mention, last.mention().end(), false));
    }
    if (Phrase.comments(label)) {
      return true;
    }
    if (label.startsWith("其中")) {
      narrowed = true;
      return true;
    }
    String name = label.isEmpty() ? after(mention) : label;
    if (isBehindTheList(gap) || opensOutcome(gap, label)) {
      return false;
    }
    if ((endsAtSemicolon(gap)
            && (opensAnew(gap) || !isKin(gap, PartName.bare(name)) && !isToldAlike(mention, label)))
        || Phrase.opensStatement(label) && !Phrase.areLevels(parts.get(0).label(), label)
        || LEVEL_AND_ABOVE.isIn(label) && GRADE.isIn(parts.get(0).label())) {
      return false;
    }
    if (!mention.isQuantity()) {
      return true;
    }
    boolean parallel = gap.startsWith("、") || isParallel(label);
    if (!isAlike(mention)) {
      return parallel;
    }
    boolean loose =
        !isPlain(gap.substring(0, first))
            || (PartGap.hasForeignClause(gap, first)
                && !new PartRow(passage, last.mention()).isLike(mention));
    return parallel && !(loose && !label.isEmpty()) && add(mention, last.mention().end(), loose);
  }

  /**
   * Whether what is named behind a semicolon divides the same whole: where the first part has its
   * change told, “牛肉2.2万吨，增长4%；水果203万吨” goes on with the next whole.
   */
  private boolean isKin(String gap, String name) {
    String first = parts.get(0).label();
    boolean changed =
        parts.size() == 1
            && Arrays.stream(gap.substring(0, gap.indexOf('；')).split("，"))
                .skip(1)
                .anyMatch(Phrase::changes);
    return changed
        ? PartName.areValues(first, name)
            || Overlap.disjoint(List.of(first, name)) != Answer.UNKNOWN
        : PartName.areSisters(first, name) || PartName.areSpentAlike(first, name);
  }

  private boolean isToldAlike(Mention mention, String label) {
    Part first = parts.get(0);
    boolean numbersFirst = label.isEmpty() && first.label().equals(after(first.mention()));
    return new ListForm(passage, cue).goesOn(first.mention(), mention, numbersFirst);
  }

  /** “其中街心公园5座；西城有公园60座”: a verb that the first part lacks tells a whole of its own. */
  private boolean opensAnew(String gap) {
    Mention first = parts.get(0).mention();
    char lead = passage.at(first.start() - 1);
    boolean total = gap.endsWith("共") && lead != '共';
    String noun = passage.between(first.start() - 2, first.start());
    return total || gap.substring(gap.indexOf('；')).indexOf("有" + noun) > 1 && !gap.contains("国有");
  }

  /** “…和女教师15名”, “15名女教师以及20名男教师”. */
  private boolean isJoined(String gap) {
    boolean numberFirst = parts.get(0).label().equals(after(parts.get(0).mention()));
    return PartName.opensJoined(gap) || (numberFirst && PartName.closesJoined(gap));
  }

  private boolean add(Mention mention, int from, boolean loose) {
    String gap = passage.unbracketedText(from, mention.start()).strip();
    if (gap.endsWith("各") || passage.at(mention.start()) == '各') {
      List<Span> joined = NamesOfEach.between(passage, from, mention);
      if (joined.size() < 2) {
        return false;
      }
      return parts.add(
          new Part(
              mention, passage.between(joined.get(0).start(), mention.start()), joined, loose));
    }
    String label = PartGap.label(gap);
    String name = label.isEmpty() ? after(mention) : label;
    return parts.add(new Part(mention, PartName.bare(name), List.of(), loose));
  }

  /** The words behind a figure that name it where none stand before it: “15名女教师”. */
  private String after(Mention mention) {
    int end = mention.end();
    while (end < limit
        && PartGap.SEPARATORS.indexOf(passage.at(end)) < 0
        && end - mention.end() < longestNoun(mention.end())) {
      end++;
    }
    return passage.between(mention.end(), end);
  }

  /** A noun of English words takes more characters than one of Han. */
  private int longestNoun(int position) {
    return passage.at(position) == ' ' ? 32 : 12;
  }

  private boolean isAlike(Mention mention) {
    return Units.sameClass(parts.get(0).mention(), mention);
  }

  private boolean isParallel(String label) {
    return label.length() <= LONGEST_LABEL
        && (!PartGap.tells(label)
            || PartGap.tells(parts.get(0).label())
            || PartName.tellAlike(parts.get(0).label(), label));
  }

  /** Whether the words behind the figure before are at most its noun. */
  private boolean isPlain(String tail) {
    boolean numberFirst = parts.get(0).label().equals(after(parts.get(0).mention()));
    return tail.length() <= (numberFirst ? longestNoun(parts.get(0).mention().end()) : 4)
        && ((numberFirst && cue.kind().promisesAll())
            || Verbs.opening(tail, new Span(0, tail.length())) == 0);
  }

  /** “其中省级3个、市级5个，已竣工19个，…”: what came of all of them is told behind a list of sorts. */
  private boolean opensOutcome(String gap, String label) {
    int size = parts.size();
    return size > 1
        && gap.indexOf('，') >= 0
        && OUTCOME.isIn(label)
        && !OUTCOME.isIn(parts.get(size - 1).label())
        && passage.at(parts.get(size - 2).mention().end()) == '、';
  }

  /** Whether a semicolon follows where commas parted the parts before. */
  private boolean isBehindTheList(String gap) {
    int size = parts.size();
    return gap.indexOf('；') >= 0
        && size > 1
        && passage
                .unbracketedText(
                    parts.get(size - 2).mention().end(), parts.get(size - 1).mention().start())
                .indexOf('；')
            < 0;
  }

  private boolean endsAtSemicolon(String gap) {
    boolean listed =
        cue.kind().promisesAll() || passage.between(cue.start(), cue.from()).indexOf('：') >= 0;
    return !listed && gap.indexOf('；') >= 0 && !ClosingRest.isIn(passage, cue, limit);
  }
}
