package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds a further row of values for names that have values: “…分别为45人、15人，分别占75%、25%”. */
final class RespectiveRow {
  /** What leads from one row to the next: no other names, no figures. */
  private static final Sought BETWEEN = Sought.of("^[，；（(][^，。；、：0-9和与及]{0,14}$");

  private static final Sought UNCUED =
      Sought.of("^[，；（(](各?占|占比|同比|比上年|比去年|较上年|较去年|增长|下降|提高)[^，。；、：0-9]{0,10}$");
  private static final Pattern RANK = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}");
  private static final Sought RANKED =
      Sought.of(
          "^(居|位居|排|列|位列|排名)[^，。；、：0-9第]{0,6}第[0-9一二三四五六七八九十]{1,3}[位名]?((、|和|与)第[0-9一二三四五六七八九十]{1,3}[位名]?)+$");

  /** A share has names of its own. */
  private static final Sought SHARE = Sought.of("占|比[例重]|率");

  /** What leads to a row of what is told of the same names, and names none itself. */
  private static final Sought OF_THEM =
      Sought.of(
          "^[，；（(]((比|较|与)?(上年|去年)(同期)?(相比)?|同比|环比)?(增长|增加|提高|下降|减少|增速|增幅|涨幅|降幅|占比|占总数的?)?"
              + "(在?全[国省市县区州旗镇]\\p{Han}{0,2})?(排名|位次|名次)?$");

  private static final Sought OF_CHANGE = Sought.of("^(比|较|同比|环比|增|净增|提高|提升|上升|下降|减|占|居|位居|排|列)");

  private static final Sought MEAN = Sought.of("^每[^，。；、：0-9]{1,6}平均$");

  private static final Set<String> JOINED = Set.of("、", "和", "与", "及");

  /** The longest words between two rows with the cue of the second. */
  private static final int LONGEST = 18;

  private static final List<String> STEADY = List.of("持平", "不变", "未变", "下降", "上升", "另");

  private final Passage passage;

  RespectiveRow(Passage passage) {
    this.passage = passage;
  }

  /**
   * The values behind a cue, where they are of the names that have the row before; one too few or
   * too many where the words can speak of no others.
   *
   * @param row names and the values of a row that ends before the cue
   */
  Optional<Tie> after(Tie row, Span cue, List<Mention> values) {
    int end = end(row);
    boolean near = cue.start() >= end && cue.start() - end <= LONGEST;
    if (!near || !BETWEEN.isIn(passage.between(end, cue.start()))) {
      return Optional.empty();
    }
    return isAsLong(row, values)
        ? Optional.of(tie(row, values))
        : isOfThem(row, cue, values)
            ? Optional.of(tie(row, values).answering(Answer.NO))
            : Optional.empty();
  }

  private boolean isOfThem(Tie row, Span cue, List<Mention> values) {
    String lead = passage.between(end(row), cue.start());
    return values.size() > 1
        && row.covering() != Answer.NO
        && OF_THEM.isIn(lead)
        && (lead.length() > 1 || OF_CHANGE.isIn(passage.between(cue.end(), values.get(0).start())))
        && areAll(values);
  }

  /** Whether the values do not go on in another measure. */
  boolean areAll(List<Mention> values) {
    int end = values.get(values.size() - 1).end();
    return RespectivelyReader.JOINTS.stream()
        .noneMatch(joint -> passage.text().startsWith(joint, end) && !joint.startsWith("，"));
  }

  /** All rows of the same names together, where there are several that pair off. */
  static List<Tie> together(List<List<Tie>> pairings) {
    return pairings.stream()
        .map(rows -> rows.stream().filter(row -> row.covering() != Answer.NO).toList())
        .filter(rows -> rows.size() > 1)
        .map(RespectiveRow::joined)
        .toList();
  }

  private static Tie joined(List<Tie> rows) {
    List<Tie.Knot> knots = new ArrayList<>();
    items(rows.get(0)).forEach(item -> knots.add(item.times(rows.size())));
    for (Tie row : rows) {
      row.knots().stream().filter(k -> k.role() == MemberRole.STATEMENT).forEach(knots::add);
    }
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }

  /** “平均每个支部”, “每个支部平均” at the opening of a clause. */
  List<Span> means() {
    List<Span> means = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf("平均"); at >= 0; at = text.indexOf("平均", at + 1)) {
      int clause = passage.clauseStart(at);
      int end = at + "平均".length();
      if (passage.at(clause - 1) == '，'
          && (clause == at ? passage.at(end) == '每' : passage.at(clause) == '每')
          && (clause == at || MEAN.isIn(passage.between(clause, end)))) {
        means.add(new Span(clause, end));
      }
    }
    return means;
  }

  boolean isOfMeans(Span cue) {
    return passage.text().startsWith("平均", cue.end() - 2);
  }

  /** “开会36次、学习8次，平均每个支部9次和2次”: means of figures that names told one by one. */
  Optional<Tie> means(int cue, List<Mention> values) {
    List<Mention> told = new ArrayList<>();
    for (Span item : ItemList.endingAt(passage, cue - 1).items()) {
      List<Mention> within = passage.mentions(item.start(), item.end());
      if (within.size() != 1 || within.get(0).end() != item.end()) {
        return Optional.empty();
      }
      told.add(within.get(0));
    }
    int more = Math.abs(told.size() - values.size());
    boolean alike =
        told.size() > 1
            && values.size() > 1
            && more <= 1
            && IntStream.range(0, Math.min(told.size(), values.size()))
                .allMatch(i -> told.get(i).symbol().equals(values.get(i).symbol()))
            && areAll(values);
    Optional<Tie> tie = alike ? Optional.of(tie(told, values)) : Optional.empty();
    if (more > 0 && !values.isEmpty() && isSteady(values)) {
      return Optional.empty();
    }
    return more == 0 ? tie : tie.map(likely -> likely.answering(Answer.NO));
  }

  /** “分别提高2、3个百分点，高中持平”: whether the sentence goes on with what did not change. */
  private boolean isSteady(List<Mention> values) {
    int end = values.get(values.size() - 1).end();
    return AnyWord.in(passage.between(end, passage.sentenceEnd(end)), STEADY);
  }

  /** “达到2.46万元和1.43万元，分别增加8229元和6991元”: values of values that no names told. */
  Optional<Tie> ofValues(int cue, List<Mention> values) {
    List<Mention> row = new ArrayList<>();
    int from = passage.sentenceStart(cue);
    List<Mention> before = passage.unbracketed(from, cue);
    int to = cue;
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      String gap = passage.between(mention.end(), to);
      boolean last = row.isEmpty();
      boolean near =
          last
              ? gap.length() <= LONGEST && BETWEEN.isIn(gap) && !SHARE.isIn(gap)
              : JOINED.contains(gap);
      if (!near || !last && mention.kind() != row.get(0).kind()) {
        break;
      }
      row.add(0, mention);
      to = mention.start();
    }
    if (row.size() < 2) {
      return Optional.empty();
    }
    boolean missed =
        Math.abs(row.size() - values.size()) == 1 && isAlone(row, cue) && areAll(values);
    return row.size() == values.size()
        ? Optional.of(tie(row, values))
        : missed ? Optional.of(tie(row, values).answering(Answer.NO)) : Optional.empty();
  }

  /** Whether a row closes its clause just before a cue, and is all that the clause tells. */
  private boolean isAlone(List<Mention> row, int cue) {
    int start = row.get(0).start();
    int end = row.get(row.size() - 1).end();
    int clause = passage.clauseStart(start);
    String lead = passage.between(clause, start);
    return OF_THEM.isIn(passage.between(end, cue))
        && passage.mentions(clause, start).stream().noneMatch(m -> m.isQuantity() || m.isPercent())
        && JOINED.stream().noneMatch(lead::contains);
  }

  static Tie tie(List<Mention> row, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>();
    row.forEach(m -> knots.add(Tie.Knot.of(MemberRole.ITEM, m)));
    values.forEach(m -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, m)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }

  /** “…分别增长5%、4%，分别居全省第二、第七”: a row of places. */
  Optional<Tie> ranks(Tie row, Span cue) {
    int end = end(row);
    boolean near = cue.start() >= end && cue.start() - end <= LONGEST;
    String behind = passage.between(cue.end(), passage.clauseEnd(cue.end()));
    Matcher first = RANK.matcher(behind);
    if (!near || !BETWEEN.isIn(passage.between(end, cue.start())) || !RANKED.isIn(behind)) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>(items(row));
    while (first.find()) {
      Span rank = new Span(cue.end() + first.start(), cue.end() + first.end());
      knots.add(Tie.Knot.named(MemberRole.STATEMENT, rank));
    }
    return knots.size() == 2 * items(row).size()
        ? Optional.of(Tie.plain(RelationType.RESPECTIVELY, knots))
        : Optional.empty();
  }

  /** “…分别为45人、15人，占75%、25%”: a row that goes on without a cue. */
  Optional<Tie> uncued(Tie row) {
    int end = end(row);
    List<Mention> values = new ArrayList<>();
    for (int i = passage.firstAt(end); i < passage.mentions().size(); i++) {
      Mention next = passage.mentions().get(i);
      int from = values.isEmpty() ? end : values.get(values.size() - 1).end();
      if (next.start() - from > LONGEST || !follows(passage.between(from, next.start()), values)) {
        break;
      }
      values.add(next);
    }
    boolean percents = values.stream().allMatch(Mention::isPercent);
    return percents && isAsLong(row, values) ? Optional.of(tie(row, values)) : Optional.empty();
  }

  private static boolean follows(String gap, List<Mention> values) {
    return values.isEmpty()
        ? UNCUED.isIn(gap) && !gap.contains("分别")
        : RespectivelyReader.JOINTS.contains(gap);
  }

  private int end(Tie row) {
    return row.knots().get(row.knots().size() - 1).span().end();
  }

  private static boolean isAsLong(Tie row, List<Mention> values) {
    return values.size() > 1 && values.size() == items(row).size();
  }

  private static List<Tie.Knot> items(Tie row) {
    return row.knots().stream().filter(knot -> knot.role() == MemberRole.ITEM).toList();
  }

  private static Tie tie(Tie row, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>(items(row));
    values.forEach(value -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, value)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }
}
