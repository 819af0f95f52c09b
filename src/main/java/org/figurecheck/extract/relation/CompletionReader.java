package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.pattern.Sought;

/** Finds how much of a plan was done where the sentence tells both. */
final class CompletionReader {
  private static final Sought COMPLETION =
      Sought.of(
          "(完成率|执行率|到位率|达成率|支出进度|(完成|为|占|达|达到|相当于)(年度|全年|年初|当年|本年|年)?"
              + "(计划|目标|任务|预算)(任务|目标|数|额|投资)?的)(约|仅)?(为|达|达到|是)?$");

  /** May tell of the work rather than of how many it was done to. */
  private static final Sought BARE = Sought.of("^(共|已|累计)?完成(约|仅)?(为|达|达到|是)?$");

  private static final Sought DONE =
      Sought.of("完成|执行|实际|到位|支出|实现|支付|拨付|下达|落实|投入|招收|录取|实招|实有|到岗|聘用|签约|建成|竣工|开工|改造|培训|发放|征收|收缴|^已");

  /** What is done with it is done: 开工 and 签约 only begin. */
  private static final Sought WHOLLY_DONE = Sought.of("完成|到岗|招录|招聘|招收|实招|录取|录用|聘用");

  private static final Sought AIM = Sought.of("^[^，。；、0-9]{0,6}，[^，。；、]{0,6}完成[^，。；、]{0,6}$");

  /** “超额完成…任务的20%” is by how much, of more than all to what. */
  private static final String BEYOND = "超额";

  private static final Amount ALL = Amount.exactly(100);

  private final Passage passage;
  private final Stock stock;

  CompletionReader(Passage passage, Stock stock) {
    this.passage = passage;
    this.stock = stock;
  }

  /** “计划投入300万元，实际完成240万元，完成率80%”, “完成240万元，为年计划（300万元）的80%”. */
  Optional<Tie> tie(Mention share, List<Mention> run) {
    int clause = passage.clauseStart(share.start());
    String words = words(clause, share);
    boolean bare = BARE.isIn(words) && passage.clauseEnd(share.end()) == share.end();
    boolean beyond = words.contains(BEYOND) && share.amount().lessThan(ALL) != Certainty.IMPOSSIBLE;
    if (beyond || !bare && !COMPLETION.isIn(words)) {
      return Optional.empty();
    }
    Sought done = bare ? WHOLLY_DONE : DONE;
    List<Mention> stated = run.stream().filter(m -> !stock.isBeyond(m)).toList();
    Optional<Tie> alone =
        stated.size() == 2
            ? only(stated, stock::isPlan)
                .flatMap(
                    plan ->
                        only(
                                stated,
                                m -> m != plan && isDone(m, share, plan.start() >= clause, done))
                            .map(part -> Proportion.tie(plan, part, share, Answer.YES)))
            : Optional.empty();
    return alone.or(() -> apart(share, done));
  }

  /** “计划招聘60人，经过3轮面试，实际到岗54人，完成90%”: a plan clauses off, or in the sentence before. */
  private Optional<Tie> apart(Mention share, Sought words) {
    int sentence = passage.sentenceStart(share.start());
    int start = passage.sentenceStart(Math.max(0, sentence - 1));
    int among = passage.between(sentence, share.start()).indexOf("其中");
    int end = among < 0 ? share.start() : sentence + among;
    List<Mention> before =
        passage.mentions(start, end).stream()
            .filter(m -> m.isQuantity() && !stock.isBeyond(m))
            .toList();
    Optional<Mention> done =
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(before.get(before.size() - 1))
                .filter(m -> m.start() >= sentence && isDone(m, share, false, words));
    return done.flatMap(
        part ->
            before.stream()
                .filter(m -> m != part && Units.sameClass(m, part))
                .reduce((earlier, later) -> later)
                .filter(plan -> isOfTheYear(plan) && !stock.isDue(part))
                .map(plan -> Proportion.tie(plan, part, share, told(plan, sentence))));
  }

  /** What is due, but not over all the years. */
  private boolean isOfTheYear(Mention plan) {
    boolean due = stock.isDue(plan) && stock.lead(plan).indexOf('总') < 0;
    return due || stock.isPlan(plan);
  }

  private static Answer told(Mention plan, int sentence) {
    return plan.start() >= sentence ? Answer.YES : Answer.NO;
  }

  private boolean isDone(Mention mention, Mention share, boolean planned, Sought words) {
    boolean told = planned || words.isIn(stock.lead(mention)) || isSurpassed(mention);
    return told && !stock.isPlan(mention) && mention.start() < share.start();
  }

  /** “新增2400个，超额完成年度2000个的目标”: what the next clause says to have reached its aim. */
  private boolean isSurpassed(Mention done) {
    return passage
        .next(done)
        .filter(stock::isAim)
        .filter(aim -> AIM.isIn(passage.between(done.end(), aim.start())))
        .isPresent();
  }

  /** The words of a clause before a share without the figures in it: 完成年度计划300万元的. */
  private String words(int clause, Mention share) {
    StringBuilder words = new StringBuilder();
    int at = clause;
    for (Mention mention : passage.mentions(clause, share.start())) {
      words.append(passage.between(at, mention.start()));
      at = mention.end();
    }
    String all = words.append(passage.between(at, share.start())).toString();
    return all.replace("（）", "").replace("()", "");
  }

  private static Optional<Mention> only(List<Mention> stated, Predicate<Mention> condition) {
    List<Mention> found = stated.stream().filter(condition).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
