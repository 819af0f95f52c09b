package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what came of requests for information, by the sorts of answer that the annual report of an
 * office asks for: “答复52件，其中予以公开30件，不予公开12件，其他处理10件”.
 */
final class RequestOutcomes {
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int FARTHEST = 60;

  /** What shares of all answers add up to, less a point for rounding. */
  private static final long ALL = 99;

  private static final List<String> ANSWERS = List.of("公开", "提供", "处理");
  private static final List<String> REST = List.of("其他", "其它");
  private static final List<String> OF_WHICH = List.of("其中", "含", "包括");
  private static final List<String> SEVERAL = List.of("多答", "交叉", "重复");

  private final Passage passage;
  private final Stock stock;
  private final CaseloadRoles roles;

  RequestOutcomes(Passage passage, CaseloadRoles roles) {
    this.passage = passage;
    this.stock = new Stock(passage);
    this.roles = roles;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> run = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (!mention.isQuantity() || isBracketed(run, mention)) {
        continue;
      }
      if (isAnswer(mention) && goesOn(run, mention)) {
        run.add(mention);
      } else {
        tie(run, mention).ifPresent(ties::add);
        run.clear();
        if (isAnswer(mention)) {
          run.add(mention);
        }
      }
    }
    tie(run, null).ifPresent(ties::add);
    return ties;
  }

  /** Whether a bracket behind the last answer holds a figure: 予以公开33件（含部分公开9件）. */
  private boolean isBracketed(List<Mention> run, Mention mention) {
    if (run.isEmpty()) {
      return false;
    }
    int end = run.get(run.size() - 1).end();
    return mention.start() - end <= FARTHEST
        && passage.unbracketed(end, mention.end()).stream().noneMatch(mention::equals);
  }

  private boolean isAnswer(Mention mention) {
    return AnyWord.in(stock.lead(mention), ANSWERS) && roles.of(mention) == Caseload.OUTCOME;
  }

  private boolean goesOn(List<Mention> run, Mention mention) {
    if (run.isEmpty()) {
      return true;
    }
    Mention last = run.get(run.size() - 1);
    String gap = passage.between(last.end(), mention.start());
    return last.symbol().equals(mention.symbol())
        && gap.length() <= FARTHEST
        && gap.indexOf('\n') < 0
        && gap.indexOf('。') < 0;
  }

  /** The answers with what they are of, unless a figure of them is told otherwise than as one. */
  private Optional<Tie> tie(List<Mention> run, Mention next) {
    if (run.size() < FEWEST || hasMore(run, next) || overlaps(run)) {
      return Optional.empty();
    }
    return whole(run.get(0))
        .filter(whole -> roles.of(whole) == Caseload.DISPOSED || isAlone(whole, run))
        .map(whole -> tie(whole, run));
  }

  /** Whether more follows in the sentence than the answers and their total. */
  private boolean hasMore(List<Mention> run, Mention next) {
    int end = run.get(run.size() - 1).end();
    return next != null
        && next.start() < passage.sentenceEnd(end)
        && roles.of(next) != Caseload.TOTAL
        && Units.sameClass(run.get(0), next)
        && passage.between(end, next.start()).indexOf('；') < 0
        && !Phrase.comments(stock.lead(next));
  }

  /** Whether answers are told as parts of one another, or one request may have got several. */
  private boolean overlaps(List<Mention> run) {
    Mention last = run.get(run.size() - 1);
    String words = passage.between(run.get(0).start(), passage.sentenceEnd(last.end()));
    return AnyWord.in(words, SEVERAL)
        || run.stream().skip(1).anyMatch(answer -> AnyWord.in(stock.lead(answer), OF_WHICH));
  }

  private Optional<Mention> whole(Mention first) {
    List<Mention> before = passage.mentions(first.start() - 2 * FARTHEST, first.start());
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.isQuantity() && mention.symbol().equals(first.symbol())) {
        Caseload role = roles.of(mention);
        boolean answered = role == Caseload.DISPOSED;
        boolean near = passage.between(mention.end(), first.start()).indexOf('\n') < 0;
        if (answered || role == Caseload.RECEIVED && i == before.size() - 1) {
          return Optional.of(mention).filter(m -> near && !Sum.exceeds(first, m));
        }
        if (role != Caseload.CARRIED && role != Caseload.PENDING) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing else is told of what came in: not all of it may have been answered. */
  private boolean isAlone(Mention whole, List<Mention> run) {
    int end = run.get(run.size() - 1).end();
    int line = passage.lineStart(whole.start(), FARTHEST);
    return passage.unbracketed(line, passage.lineEnd(end, FARTHEST)).stream()
        .filter(mention -> mention.isQuantity() && mention.symbol().equals(whole.symbol()))
        .filter(mention -> !mention.equals(whole) && !run.contains(mention))
        .allMatch(mention -> roles.of(mention) == Caseload.TOTAL);
  }

  /** The last class of the annual report is no rest, so that few answers may not be all. */
  private Tie tie(Mention whole, List<Mention> run) {
    boolean rest = AnyWord.in(stock.lead(run.get(run.size() - 1)), REST);
    boolean near = Claimed.isNear(whole, run);
    boolean all = (near || rest && run.size() >= MOST) && !leavesShares(run);
    Answer covering = !all ? Answer.UNKNOWN : rest ? Answer.YES : Answer.LIKELY;
    return Tie.sum(whole, run, covering, Answer.YES);
  }

  /** Whether the answers are told with shares that leave some of a hundred to answers not told. */
  private boolean leavesShares(List<Mention> run) {
    Amount sum = Amount.exactly(0);
    int shared = 0;
    for (Mention answer : run) {
      Optional<Mention> share = passage.next(answer).filter(Mention::isPercent);
      sum = share.map(Mention::amount).map(sum::plus).orElse(sum);
      boolean none = answer.amount().stated().signum() == 0;
      shared += share.isPresent() || none ? 1 : 0;
    }
    return shared == run.size() && sum.lessThan(Amount.exactly(ALL)) == Certainty.CERTAIN;
  }
}
