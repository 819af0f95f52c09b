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

/** Finds the shares of one whole: “男生、女生分别占52%、48%”, “公办占60%，民办占40%”, “好评占评价总数的97%，差评占评价量的1%”. */
final class SharesReader {
  private static final Sought SHARE = Sought.of("占(比|总数的?|全部的?)?(约|为|达|达到)?$");
  private static final Sought OF_NAMED =
      Sought.of("占([^，。；、占0-9]{2,14}?)的?(比重|比例|份额)?(约|为|达|达到)?$");

  /** What makes an amount of a name: 评价总数, 评价量. */
  private static final Sought AMOUNT = Sought.of("[总数量额的]+$");

  private static final Sought SHARES =
      Sought.of("占(比|([^，。；、占0-9]{0,16}?)的?(比重|比例|份额)?)?(分别|依次|各)?(约|为|是|达到?)?$");

  /** Each stage of school is often a whole of its own: 小学女教师占60%，初中女教师占50%. */
  private static final Sought OTHER_WHOLE = Sought.of("小学|初中|高中|中学|幼儿园|学校|其中|的");

  private static final int LONGEST = 12;

  /** The longest words that {@link #SHARES} can match. */
  private static final int LONGEST_OF_ALL = 26;

  /** The longest words that name a share and what it is of. */
  private static final int LONGEST_NAMED = 30;

  /**
   * A share with its name.
   *
   * @param whole the bare name of what it is of, empty where that is not named
   */
  private record Told(Mention share, String label, String whole) {}

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
    List<Told> row = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      Optional<Told> told = mention.isPercent() ? told(mention) : Optional.empty();
      if (told.filter(share -> follows(row, share)).isEmpty()) {
        shares(row).ifPresent(ties::add);
        row.clear();
      }
      told.ifPresent(row::add);
    }
    shares(row).ifPresent(ties::add);
    return ties;
  }

  private boolean follows(List<Told> row, Told told) {
    if (row.isEmpty()) {
      return false;
    }
    Mention last = row.get(row.size() - 1).share();
    int end = last.end();
    int longest = told.whole().isEmpty() ? LONGEST : LONGEST_NAMED;
    return told.share().index() == last.index() + 1
        && told.whole().equals(row.get(0).whole())
        && "，、；".indexOf(passage.at(end)) >= 0
        && !passage.endsAt(end)
        && passage.between(end + 1, told.share().start()).length() <= longest;
  }

  private Optional<Told> told(Mention share) {
    int clause = passage.clauseStart(share.start());
    String words = words(clause, share, LONGEST);
    if (SHARE.isIn(words)) {
      String label = words.substring(0, words.lastIndexOf('占'));
      return label.isEmpty() ? Optional.empty() : Optional.of(new Told(share, label, ""));
    }
    String named = words(clause, share, LONGEST_NAMED);
    return named.indexOf('占') <= 0
        ? Optional.empty()
        : OF_NAMED
            .firstIn(named)
            .map(of -> new Told(share, named.substring(0, of.start()), bare(of.group(1))))
            .filter(of -> !of.label().isEmpty() && of.whole().length() > 1);
  }

  private String words(int clause, Mention share, int longest) {
    String before = passage.between(Math.max(clause, share.start() - longest), share.start());
    return before.substring(before.lastIndexOf('、') + 1);
  }

  private static String bare(String whole) {
    return AMOUNT.withoutFirst(whole);
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

  private static Optional<Tie> shares(List<Told> row) {
    List<String> labels = row.stream().map(Told::label).toList();
    boolean whole = labels.size() > 1 && labels.stream().noneMatch(l -> OTHER_WHOLE.isIn(l));
    Answer disjoint = whole ? Overlap.disjoint(labels) : Answer.NO;
    boolean sisters = whole && (row.get(0).whole().isEmpty() || areSisters(labels));
    if (disjoint != Answer.YES || !sisters) {
      return Optional.empty();
    }
    Answer covering = Partition.isMadeBy(labels) ? Answer.YES : Answer.UNKNOWN;
    return Optional.of(tie(row.stream().map(Told::share).toList(), covering, disjoint));
  }

  /** Whether one sort of thing is told apart: of a named whole, 男教师 and 女司机 may be shares. */
  private static boolean areSisters(List<String> labels) {
    return new ShareNames(labels).areOfOneMake();
  }

  /** The tie of shares; disjoint is no where nothing tells that they do not overlap. */
  static Tie tie(List<Mention> shares, Answer covering, Answer disjoint) {
    List<Tie.Knot> knots = new ArrayList<>();
    shares.forEach(share -> knots.add(Tie.Knot.of(MemberRole.PART, share)));
    return new Tie(RelationType.SHARES, knots, covering, disjoint, Basis.UNKNOWN);
  }
}
