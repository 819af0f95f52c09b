package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds moves in a ranking: “由第51位上升到第36位，前移15位”. */
final class RankMoves {
  private static final String UP = "上升|前移|前进|提升|提高|跃升|进位|升|进";
  private static final String DOWN = "下降|后移|后退|下滑|退步|滑落|降|退";
  private static final Sought TO =
      Sought.of("^(的)?(" + UP + "|" + DOWN + "|跃居|调整)?(到|至|为)?(今年|[0-9]{4}年)?的?$");
  private static final Sought BY = Sought.of("^，?(共|累计|整体)?(" + UP + "|" + DOWN + ")了?$");
  private static final Sought PLACES = Sought.of("^(位|名|个?位次|个?名次)$");

  /** Places counted from behind. */
  private static final Sought FROM_BEHIND = Sought.of("倒数|末位|末尾|垫底");

  private static final int LONGEST = 12;

  private final Passage passage;

  RankMoves(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i + 1 < mentions.size(); i++) {
      if (mentions.get(i).kind() == Kind.ORDINAL) {
        move(mentions.get(i - 1), mentions.get(i), mentions.get(i + 1)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> move(Mention base, Mention level, Mention change) {
    boolean near =
        base.kind() == Kind.ORDINAL
            && level.start() - base.end() <= LONGEST
            && change.start() - level.end() <= LONGEST
            && change.start() > level.end();
    if (!near || base.amount().stated() == null || level.amount().stated() == null) {
      return Optional.empty();
    }
    String lead = passage.between(passage.clauseStart(base.start()), base.start());
    boolean from = lead.indexOf('由') >= 0 || lead.indexOf('从') >= 0;
    boolean moved =
        from
            && !FROM_BEHIND.isIn(lead)
            && TO.isIn(passage.between(base.end(), level.start()))
            && BY.isIn(passage.between(level.end(), change.start()))
            && PLACES.isIn(change.symbol() + places(change.end()));
    return moved ? Optional.of(tie(base, level, change)) : Optional.empty();
  }

  /** 位次 or 名次 behind 6个. */
  private String places(int at) {
    boolean told = passage.text().startsWith("位次", at) || passage.text().startsWith("名次", at);
    return told ? passage.between(at, at + 2) : "";
  }

  private static Tie tie(Mention base, Mention level, Mention change) {
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.BASE, base),
            Tie.Knot.of(MemberRole.LEVEL, level),
            Tie.Knot.of(MemberRole.CHANGE, change));
    return new Tie(RelationType.FROM_TO, knots, Answer.UNKNOWN, Answer.UNKNOWN, Basis.NOMINAL);
  }
}
