package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the shares of one whole: “男生、女生分别占52%、48%”, “公办占60%，民办占40%”. */
final class SharesReader {
  private static final Sought SHARE = Sought.of("占(比|总数的?|全部的?)?(约|为|达|达到)?$");
  private static final Sought SHARES =
      Sought.of("占(比|([^，。；、占0-9]{0,16}?)的?(比重|比例|份额)?)?(分别|依次|各)?(约|为|是|达到?)?$");

  /** Each stage of school is often a whole of its own: 小学女教师占60%，初中女教师占50%. */
  private static final Sought OTHER_WHOLE = Sought.of("小学|初中|高中|中学|幼儿园|学校|其中|的");

  private static final int LONGEST = 12;

  /** The longest words that {@link #SHARES} can match. */
  private static final int LONGEST_OF_ALL = 26;

  private final Passage passage;

  SharesReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * The shares told one by one, and those told with 分别.
   *
   * @param paired the names and values that the passage pairs off
   * @param told the indexes of shares whose whole is told already
   */
  List<Tie> read(List<Tie> paired, Set<Integer> told) {
    return read(paired).stream().filter(tie -> !told.contains(tie.knots().get(0).index())).toList();
  }

  private List<Tie> read(List<Tie> paired) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : paired) {
      respective(tie).ifPresent(ties::add);
    }
    List<Mention> row = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      String label = label(mention);
      boolean goesOn = !row.isEmpty() && mention.index() == row.get(row.size() - 1).index() + 1;
      if (label.isEmpty() || !goesOn || !follows(row, mention)) {
        shares(row, labels).ifPresent(ties::add);
        row.clear();
        labels.clear();
      }
      if (!label.isEmpty()) {
        row.add(mention);
        labels.add(label);
      }
    }
    shares(row, labels).ifPresent(ties::add);
    return ties;
  }

  private boolean follows(List<Mention> row, Mention mention) {
    int end = row.get(row.size() - 1).end();
    return "，、；".indexOf(passage.at(end)) >= 0
        && !passage.endsAt(end)
        && passage.between(end + 1, mention.start()).length() <= LONGEST;
  }

  /** The words that name a share, empty where a figure is none. */
  private String label(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    String before = passage.between(from, mention.start());
    before = before.substring(before.lastIndexOf('、') + 1);
    return mention.isPercent() && SHARE.isIn(before)
        ? before.substring(0, before.lastIndexOf('占'))
        : "";
  }

  private Optional<Tie> respective(Tie tie) {
    List<String> labels = new ArrayList<>();
    List<Mention> values = new ArrayList<>();
    for (Tie.Knot knot : tie.knots()) {
      if (knot.role() == MemberRole.ITEM) {
        labels.add(knot.span().in(passage.text()));
      } else if (knot.index() >= 0) {
        values.add(passage.mentions().get(knot.index()));
      }
    }
    boolean percents = !values.isEmpty() && values.stream().allMatch(Mention::isPercent);
    if (!percents || labels.size() != values.size()) {
      return Optional.empty();
    }
    int start = values.get(0).start();
    return SHARES
        .firstIn(passage.between(Math.max(0, start - LONGEST_OF_ALL), start))
        .flatMap(told -> shares(values, new ShareNames(labels), told.group(2)));
  }

  /** Shares paired off with names; of one named total, each stage of school is no whole. */
  private static Optional<Tie> shares(List<Mention> shares, ShareNames names, String whole) {
    boolean ofStages = names.names().stream().anyMatch(n -> OTHER_WHOLE.isIn(n));
    boolean total = whole != null && whole.indexOf('总') >= 0 && names.areOfOneMake();
    Answer apart = names.disjoint();
    if (apart == Answer.NO || (ofStages && !total)) {
      return Optional.empty();
    }
    boolean all = names.areClosed() || (!ofStages && Partition.isMadeBy(names.names()));
    Answer covering = all ? Answer.YES : Answer.UNKNOWN;
    boolean sure = apart == Answer.YES && !ofStages;
    Answer unsure = all || ofStages || names.areSeveral() ? Answer.UNKNOWN : Answer.NO;
    return Optional.of(tie(shares, covering, sure ? Answer.YES : unsure));
  }

  private static Optional<Tie> shares(List<Mention> shares, List<String> labels) {
    boolean whole = labels.size() > 1 && labels.stream().noneMatch(l -> OTHER_WHOLE.isIn(l));
    Answer disjoint = whole ? Overlap.disjoint(labels) : Answer.NO;
    if (disjoint != Answer.YES) {
      return Optional.empty();
    }
    Answer covering = Partition.isMadeBy(labels) ? Answer.YES : Answer.UNKNOWN;
    return Optional.of(tie(shares, covering, disjoint));
  }

  /** The tie of shares; disjoint is no where nothing tells that they do not overlap. */
  static Tie tie(List<Mention> shares, Answer covering, Answer disjoint) {
    List<Tie.Knot> knots = new ArrayList<>();
    shares.forEach(share -> knots.add(Tie.Knot.of(MemberRole.PART, share)));
    return new Tie(RelationType.SHARES, knots, covering, disjoint, Basis.UNKNOWN);
  }
}
