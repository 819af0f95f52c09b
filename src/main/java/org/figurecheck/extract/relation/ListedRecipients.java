package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds an average by people counted in a list: “表彰护士70名、医师50名，发放奖金96万元，人均8000元”. */
final class ListedRecipients {
  private static final Sought MEAN =
      Sought.of("^[^，。；、：0-9]{0,4}，(人均|户均|平均每[人户名])(奖励|补助|资助|发放|慰问|救助|获得?)?$");
  private static final Sought PAID =
      Sought.of("^[^，。；、：0-9等]{0,6}，(共|共计|累计|分别)?(发放|颁发|兑现|支付|给予)[^，。；、：0-9]{0,8}$");
  private static final Sought ITEM = Sought.of("^[^，。；、：0-9]{0,4}(、|和)[^，。；、：0-9]{1,12}$");
  private static final Sought RECEIVED =
      Sought.of("^(全[年县市区镇校局]|共|分别|累计)*(表彰|奖励|评选|评出|慰问|资助|救助|补助)[^，。；、：0-9]{1,12}$");
  private static final int REACH = 24;

  private final Passage passage;
  private final List<Mention> mentions;

  ListedRecipients(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(mean -> mean.kind() == Kind.MONEY && mean.isQuantity() && mean.index() > 2)
        .flatMap(mean -> tie(mean).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention mean) {
    Mention total = mentions.get(mean.index() - 1);
    Mention last = mentions.get(mean.index() - 2);
    boolean told =
        total.kind() == Kind.MONEY
            && last.unitClass() == UnitClass.PERSON
            && MEAN.isIn(gap(total.index()))
            && PAID.isIn(gap(last.index()));
    return told
        ? Optional.of(list(last)).filter(this::isAll).map(l -> tie(total, l, mean))
        : Optional.empty();
  }

  /** The figures in a row before another and that one, from the first. */
  private List<Mention> list(Mention last) {
    int first = last.index();
    while (first > 0 && joins(mentions.get(first - 1), last)) {
      first--;
    }
    return mentions.subList(first, last.index() + 1);
  }

  private boolean joins(Mention before, Mention last) {
    String gap = gap(before.index());
    return before.isQuantity()
        && before.symbol().equals(last.symbol())
        && ITEM.isIn(gap)
        && !Verbs.tellADeed(gap);
  }

  /** Whether several are told, and all of those to whom something was done. */
  private boolean isAll(List<Mention> list) {
    int start = list.get(0).start();
    int clause = passage.clauseStart(start);
    return list.size() > 1
        && start - clause <= REACH
        && RECEIVED.isIn(passage.between(clause, start));
  }

  private String gap(int index) {
    return passage.between(mentions.get(index), mentions.get(index + 1), REACH);
  }

  private static Tie tie(Mention total, List<Mention> counts, Mention mean) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, total));
    counts.forEach(count -> knots.add(Tie.Knot.of(MemberRole.COUNT, count)));
    knots.add(Tie.Knot.of(MemberRole.STATEMENT, mean));
    return new Tie(RelationType.QUOTIENT, knots, Answer.UNKNOWN, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
