package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds names and values that a text pairs off: “小学、初中巩固率分别为99.1%、97.6%”. */
final class RespectivelyReader {
  private static final List<String> CUES = List.of("分别", "依次", "各为", "各占", "各达", "分列", "分居");
  private static final Sought LEAD = Sought.of("^(按?(同|可比)口径)?" + Directions.AGAINST + "$");
  private static final int LONGEST_VERB = 8;
  private static final int LONGEST_NAME = 12;

  /** What stands between the values of one row. */
  static final Set<String> JOINTS = Set.of("、", "，", "， ", "和", "与", "及", " and ", "， and ");

  private static final Sought HEDGE = Sought.of("^(左右|上下)|(约|大约|近|将近|接近|超|超过|逾|突破|不足|不到)$");

  private static final Sought BASE = Sought.of("^(的|增|减|提|下降|上升|翻|同期|年?底|末)");

  /** The whole of which the values behind it are shares: 占“严打”案件和人数的. */
  private static final Sought SHARED = Sought.of("^占[^，。；、：0-9]{2,20}(的|比重|比例)$");

  private static final Sought WHOLE = Sought.of("占[^，。；、占0-9]{1,16}的?(比重|比例|份额|百分比)$");
  private static final Sought OPEN = Sought.of("\\p{Han}等[村镇县校地市区乡家户]?$");
  private static final int LONGEST_WHOLE = 24;

  private final Passage passage;
  private final JoinedNames joined;
  private final RatesOfAll rates;
  private final RespectiveRow rows;
  private final RespectiveHonours honours;

  RespectivelyReader(Passage passage) {
    this.passage = passage;
    this.joined = new JoinedNames(passage);
    this.rates = new RatesOfAll(passage);
    this.rows = new RespectiveRow(passage);
    this.honours = new RespectiveHonours(passage);
  }

  /** The names with their values, each pairing with the further rows of values that it has. */
  List<List<Tie>> read() {
    List<List<Tie>> pairings = new ArrayList<>();
    for (Span cue : cues()) {
      ReadingStopped.check();
      List<Mention> values = values(cue.end());
      Optional<Tie> again =
          pairings.isEmpty()
              ? Optional.empty()
              : rows.after(last(last(pairings)), cue, values)
                  .or(() -> rows.ranks(last(last(pairings)), cue));
      if (again.isPresent()) {
        take(again.get(), last(pairings));
      } else {
        told(cue, values)
            .ifPresent(
                tie -> {
                  pairings.add(new ArrayList<>());
                  take(tie, last(pairings));
                });
      }
    }
    return pairings;
  }

  private void take(Tie tie, List<Tie> pairing) {
    pairing.add(tie);
    rows.uncued(tie).ifPresent(pairing::add);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** The cues in the order of the text. */
  private List<Span> cues() {
    List<Span> cues = new ArrayList<>();
    String text = passage.text();
    for (String cue : CUES) {
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
        cues.add(new Span(at, at + cue.length()));
      }
    }
    rows.means().forEach(cues::add);
    cues.sort(Comparator.comparingInt(Span::start));
    return cues;
  }

  /** The values behind the cue, joined by nothing but commas and conjunctions. */
  private List<Mention> values(int from) {
    List<Mention> values = new ArrayList<>();
    int end = from;
    for (Mention mention : passage.unbracketed(from, passage.scopeEnd(from))) {
      String gap = passage.unbracketedText(end, mention.start());
      boolean begins =
          gap.length() <= LONGEST_VERB && passage.isUnbroken(end, mention.start())
              || gap.startsWith("占") && SHARED.isIn(gap);
      boolean goesOn = !values.isEmpty() && mention.kind() == values.get(0).kind();
      if (values.isEmpty() && begins && isBase(mention)) {
        end = mention.end();
        continue;
      }
      if (values.isEmpty() ? !begins : !goesOn || !JOINTS.contains(HEDGE.replacedIn(gap, ""))) {
        break;
      }
      values.add(mention);
      end = mention.end();
    }
    return values;
  }

  /** 分别是2012年的1.65倍和1.9倍: the year with which they are compared is none of the values. */
  private boolean isBase(Mention mention) {
    int end = Math.min(passage.text().length(), mention.end() + 2);
    return mention.kind() == Kind.YEAR && BASE.isIn(passage.between(mention.end(), end));
  }

  private Optional<Tie> told(Span cue, List<Mention> values) {
    if (rows.isOfMeans(cue)) {
      return rows.means(cue.start(), values);
    }
    return values.size() > 1 && !areTwoByTwo(values)
        ? yearly(cue.start(), values)
            .or(() -> paired(cue.start(), values))
            .or(() -> rates(cue.start(), values))
            .or(() -> likely(new ClauseRow(passage).before(cue.start(), values.size()), values))
            .or(() -> packed(cue.start(), values))
            .or(() -> rows.ofValues(cue.start(), values))
        : honours.at(cue);
  }

  /** Two names that run together; with more values there may be more names, unless they are all. */
  private Optional<Tie> packed(int cue, List<Mention> values) {
    List<Span> names = PackedPair.before(passage, cue);
    boolean all = names.size() > 1 && PackedPair.isAll(passage, names);
    return all || names.size() == values.size() ? likely(names, values) : Optional.empty();
  }

  /** “垃圾、污水处理率分别达98%和82%、96%和46%”: two of each. */
  private boolean areTwoByTwo(List<Mention> values) {
    return values.size() % 2 == 0
        && values.size() > 2
        && IntStream.range(1, values.size())
            .allMatch(
                i ->
                    passage
                        .between(values.get(i - 1).end(), values.get(i).start())
                        .equals(i % 2 == 1 ? "和" : "、"));
  }

  /** “优秀12人，优秀率25%；合格36人，合格率75%，分别提高1.4和2.8个百分点”: all rates of a sentence. */
  private Optional<Tie> rates(int cue, List<Mention> values) {
    boolean points = values.stream().allMatch(v -> v.kind() == Kind.PERCENTAGE_POINT);
    int clause = passage.clauseStart(cue);
    List<Mention> told =
        points
            ? passage.unbracketed(passage.sentenceStart(cue), clause).stream()
                .filter(Mention::isPercent)
                .toList()
            : List.of();
    boolean each =
        told.size() == values.size()
            && told.get(told.size() - 1).end() == clause - 1
            && told.stream().noneMatch(rate -> rate.figure().subject().role() == Role.GROWTH);
    return each
        ? Optional.of(tie(told.stream().map(Mention::span).toList(), values))
        : Optional.empty();
  }

  /**
   * Names that leave open whether they are all, and values for them; one value too few or too many
   * is told as likely.
   */
  private Optional<Tie> likely(List<Span> names, List<Mention> values) {
    int more = values.size() - names.size();
    return names.size() < 2 || Math.abs(more) > 1 || !rows.areAll(values)
        ? Optional.empty()
        : Optional.of(more == 0 ? tie(names, values) : tie(names, values).answering(Answer.NO));
  }

  private Optional<Tie> paired(int cue, List<Mention> values) {
    int lead = beforeLead(cue);
    boolean setOff = passage.at(lead - 1) == '，';
    int before = withoutWhole(setOff ? lead - 1 : cue);
    List<Span> told = rates.before(before);
    if (told.size() > 1 && rates.areOfSeveral(told)) {
      return told.size() == values.size() ? Optional.of(tie(told, values)) : Optional.empty();
    }
    int end = told.size() == 1 ? told.get(0).start() - 1 : before;
    ItemList list = ItemList.endingAt(passage, end);
    if (list.items().isEmpty() || isOpen(list) || rates.areTwoOfEach(list, values.size())) {
      return Optional.empty();
    }
    Optional<List<Span>> likely =
        rows.areAll(values) && passage.mentions(list.items().get(0).start(), end).isEmpty()
            ? joined.oneTooMany(list, values.size()).or(() -> joined.tooFew(list, values.size()))
            : Optional.empty();
    if (likely.isPresent()) {
      return likely.map(names -> tie(names, values).answering(Answer.NO));
    }
    Optional<List<Span>> fitting = list.fitting(values.size());
    boolean figures =
        passage.mentions(list.items().get(0).start(), end).stream()
            .anyMatch(mention -> mention.kind() != Kind.ORDINAL);
    ItemList bare = list.withoutAttribute();
    boolean shortNames = bare.names().stream().allMatch(name -> name.length() <= LONGEST_NAME);
    if (fitting.isEmpty() && !figures && shortNames && bare.isCertain(values.size())) {
      fitting = Optional.of(bare.names());
    }
    return fitting.map(names -> tie(names, values));
  }

  /** Where the clause of a cue begins that only says how it compares: “，同口径分别增长”, “，较去年分别下降”. */
  private int beforeLead(int cue) {
    int clause = passage.clauseStart(cue);
    return passage.at(clause - 1) == '，' && LEAD.isIn(passage.between(clause, cue)) ? clause : cue;
  }

  /** “张村、李村等村”: names of some. */
  private boolean isOpen(ItemList list) {
    Span last = list.items().get(list.items().size() - 1);
    return OPEN.isIn(last.in(passage.text()));
  }

  /** Where the names end before the whole of which they have a share: 甲、乙占总数的比重. */
  private int withoutWhole(int end) {
    int from = Math.max(passage.clauseStart(end), end - LONGEST_WHOLE);
    return WHOLE.firstIn(passage.between(from, end)).map(whole -> from + whole.start()).orElse(end);
  }

  /** Years before the cue, and more or fewer values behind it. */
  private Optional<Tie> yearly(int cue, List<Mention> values) {
    List<Mention> years = honours.years(cue);
    return years.size() > 1 && rows.areAll(values) && !isJoined(years.get(0).start())
        ? Optional.of(tie(years.stream().map(Mention::span).toList(), values))
        : Optional.empty();
  }

  private boolean isJoined(int start) {
    return "、和与及".indexOf(passage.at(start - 1)) >= 0;
  }

  static Tie tie(List<Span> names, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>();
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    values.forEach(value -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, value)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }
}
