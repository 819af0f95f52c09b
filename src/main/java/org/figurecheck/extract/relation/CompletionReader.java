package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurecheck.figure.Answer;

/** Finds how much of a plan was done where the sentence tells both. */
final class CompletionReader {
  private static final Pattern COMPLETION =
      Pattern.compile(
          "(完成率|执行率|到位率|达成率|支出进度|(完成|为|占|达|达到|相当于)(年度|全年|年初|当年|本年|年)?"
              + "(计划|目标|任务|预算)(任务|目标|数|额|投资)?的)(约|仅)?(为|达|达到|是)?$");
  private static final Pattern DONE =
      Pattern.compile("完成|执行|实际|到位|支出|实现|支付|拨付|下达|落实|投入|招收|录取|实招|实有");

  private final Passage passage;
  private final Stock stock;

  CompletionReader(Passage passage, Stock stock) {
    this.passage = passage;
    this.stock = stock;
  }

  /** “计划投入300万元，实际完成240万元，完成率80%”, “完成240万元，为年计划（300万元）的80%”. */
  Optional<Tie> tie(Mention share, List<Mention> run) {
    int clause = passage.clauseStart(share.start());
    if (run.size() != 2 || !COMPLETION.matcher(words(clause, share)).find()) {
      return Optional.empty();
    }
    return only(run, stock::isPlan)
        .flatMap(
            plan ->
                only(run, m -> m != plan && isDone(m, share, plan.start() >= clause))
                    .map(part -> Proportion.tie(plan, part, share, Answer.YES)));
  }

  private boolean isDone(Mention mention, Mention share, boolean planned) {
    boolean told = planned || DONE.matcher(stock.lead(mention)).find();
    return told && !stock.isPlan(mention) && mention.start() < share.start();
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
