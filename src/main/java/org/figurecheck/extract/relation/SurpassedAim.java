package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds what was done beside an aim that it passed or missed: “销售4620万元，超额完成市下达的4200万元任务”. */
final class SurpassedAim {
  private static final String SET =
      "(了)?(省|市|县|区|州|镇|上级|厅|局|年初|年度|全年|当年|今年|计划|预期|预定|原定|既定)*(下达|确定|制定|核定|分解|交办|提出|定下|设定)?的?$";
  private static final Sought PASSED = Sought.of("^(并|均|已|顺利|圆满|全面|提前)*(超额|超)(完成|实现)" + SET);
  private static final Sought MISSED = Sought.of("^(但|仍|尚|还|均)*(未|没有|没)(能)?(完成|达到|实现)" + SET);
  private static final Sought AIM = Sought.of("^的?(年度|全年|年初)?(计划|目标|任务|指标)(任务|目标|指标)?(数|额)?$");

  /** What may stand between: how the number changed, where it ranks. */
  private static final Sought REMARKS =
      Sought.of("^(，[^，。；]{0,6}(同比|比|较|增长|增幅|下降|减少|居|占)[^，。；]*)*，$");

  private static final Sought OTHER =
      Sought.of("其中|每|均|去年|上年|同期|计划|目标|任务|预计|力争|比|较|增加|减少|净增|上半年|季度|月份?$|率");

  private static final int FARTHEST = 120;

  private final Passage passage;
  private final Stock stock;

  SurpassedAim(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention aim : passage.mentions()) {
      ReadingStopped.check();
      if (aim.isQuantity() && AIM.isIn(stock.tail(aim))) {
        int clause = passage.clauseStart(aim.start());
        Answer passed = passed(passage.between(clause, aim.start()));
        done(aim, clause)
            .filter(done -> passed != Answer.UNKNOWN)
            .ifPresent(done -> ties.add(tie(aim, done, passed)));
      }
    }
    return ties;
  }

  private static Answer passed(String lead) {
    return PASSED.isIn(lead) ? Answer.YES : MISSED.isIn(lead) ? Answer.NO : Answer.UNKNOWN;
  }

  /** The one figure of its sort that the sentence tells before the aim. */
  private Optional<Mention> done(Mention aim, int clause) {
    int sentence = Math.max(passage.sentenceStart(clause), clause - FARTHEST);
    int part = passage.between(sentence, clause).lastIndexOf('；');
    List<Mention> alike =
        passage.mentions(sentence + part + 1, clause).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, aim) && !isChange(m))
            .toList();
    return alike.size() == 1
        ? Optional.of(alike.get(0)).filter(done -> isDone(done, clause))
        : Optional.empty();
  }

  private boolean isDone(Mention done, int clause) {
    int end = passage.clauseEnd(done.end());
    return !OTHER.isIn(passage.between(passage.clauseStart(done.start()), done.start()))
        && passage.mentions(done.end(), end).isEmpty()
        && REMARKS.isIn(passage.between(end, clause));
  }

  private boolean isChange(Mention mention) {
    return mention.figure().subject().role() == Role.GROWTH || Phrase.compares(stock.lead(mention));
  }

  private static Tie tie(Mention aim, Mention done, Answer passed) {
    List<Tie.Knot> knots =
        List.of(Tie.Knot.of(MemberRole.BASE, aim), Tie.Knot.of(MemberRole.LEVEL, done));
    return new Tie(RelationType.FROM_TO, knots, passed, Answer.UNKNOWN, Basis.NOMINAL);
  }
}
