package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
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

  /** A round number that was passed: 突破10亿元大关. */
  private static final String MARK = "大关";

  private static final Sought MARK_PASSED =
      Sought.of("^(首次|成功|一举|历史性|再次|再|并|均|已|又|先后)*(突破|跨越|跨过|跨上|迈过|迈上|越过|跃上|站上|超过|冲破)了?$");
  private static final Sought REACHED = Sought.of("^，(总额|总量|总数|规模)?(达到?|为|增至)了?$");

  /** What may stand between: how the number changed, where it ranks. */
  private static final Sought REMARKS =
      Sought.of("^(，[^，。；]{0,6}(同比|比|较|是|增长|增幅|下降|减少|居|占)[^，。；]*)*，$");

  private static final Sought OTHER =
      Sought.of("其中|每|均|去年|上年|同期|计划|目标|任务|预计|力争|比|较|增加|减少|净增|上半年|季度|月份?$|率");

  /** Of what is to be little, less passes an aim. */
  private static final Sought LESS =
      Sought.of(
          "消费总?量|消耗|能耗|电耗|水耗|耗时|用时|时限|时长|用[水能地电煤]|使用量|施用量|排放|浓度|三公|经费|公用支出|行政支出|费用|成本|不良"
              + "|债|赤字|失业|事故|死亡|亡人|伤亡|供养|编制|存量|违法|违规|信访|上访|投诉|发案|案件|积压|库存|逾期|拖欠|欠|缺口|污染|贫困"
              + "|辍学|流失|近视|发病|感染|超载|过剩|空置|火灾|误差|损失|损耗|漏损|差错|退货|控制|规模以内|限额");

  /** With words like these, more does. */
  private static final Sought LESSENED =
      Sought.of(
          "减|化解|处置|清收|清退|清理|清欠|偿还|淘汰|降低|节约|节能|压|盘活|消化|整治|查处|查办|侦破|办结|审结|退出|关停|追回|追缴|争取|筹|改造|替代");

  private static final List<String> PASSING = List.of("突破", "跨越", "跨过", "迈过", "越过", "站上");
  private static final int LONGEST_REACH = 6;
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
      if (passage.text().startsWith(MARK, aim.end())) {
        mark(aim).ifPresent(ties::add);
      } else if (aim.isQuantity() && AIM.isIn(stock.tail(aim))) {
        int clause = passage.clauseStart(aim.start());
        Answer passed = passed(passage.between(clause, aim.start()));
        done(aim, clause)
            .filter(done -> passed != Answer.UNKNOWN)
            .ifPresent(done -> ties.add(Tie.fromTo(aim, done, passed)));
      }
    }
    return ties;
  }

  /** A round number beside what passed it, which the sentence tells before or just behind. */
  private Optional<Tie> mark(Mention mark) {
    int clause = passage.clauseStart(mark.start());
    String lead = passage.between(clause, mark.start());
    if (!mark.isQuantity() || mark.amount().stated() == null) {
      return Optional.empty();
    }
    Optional<Mention> done = MARK_PASSED.isIn(lead) ? done(mark, clause) : Optional.empty();
    return done.or(() -> AnyWord.in(lead, PASSING) ? behind(mark) : Optional.empty())
        .map(level -> Tie.fromTo(mark, level, Answer.YES));
  }

  private Optional<Mention> behind(Mention mark) {
    return passage
        .next(mark)
        .filter(level -> Units.areLevels(mark, level))
        .filter(
            level -> {
              String gap = passage.between(mark, level, MARK.length() + LONGEST_REACH);
              return gap.startsWith(MARK) && REACHED.isIn(gap.substring(MARK.length()));
            });
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
    String told = passage.between(passage.clauseStart(done.start()), done.start());
    return !OTHER.isIn(told)
        && !isToBeLittle(told, passage.between(clause, passage.sentenceEnd(clause)))
        && passage.mentions(done.end(), end).isEmpty()
        && REMARKS.isIn(passage.between(end, clause));
  }

  private static boolean isToBeLittle(String told, String aim) {
    return LESS.isIn(told) && !LESSENED.isIn(told) || aim.contains("控制") || aim.contains("以内");
  }

  private boolean isChange(Mention mention) {
    return mention.figure().subject().role() == Role.GROWTH || Phrase.compares(stock.lead(mention));
  }
}
