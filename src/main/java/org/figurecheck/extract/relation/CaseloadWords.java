package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** Whether the words around the figures of a caseload let them be balanced. */
final class CaseloadWords {
  private static final List<String> OF_WHICH = List.of("其中", "含", "包括");

  /** Ways to be done with what came in that are neither an answer nor left to do. */
  private static final List<String> GONE =
      List.of(
          "撤回", "撤销", "撤诉", "退回", "重复", "转办", "转交", "移送", "终止", "中止", "不予受理", "不予立案", "补正", "无效",
          "取消", "驳回", "合并", "并案");

  /** What is over an answer and no other end of what came in. */
  private static final List<String> DISPUTES = List.of("复议", "诉讼");

  /** What is answered, yet may be dealt with for years. */
  private static final List<String> LASTING = List.of("建议", "提案", "议案", "滚动");

  private static final Sought COUNTED_IN = Sought.of("^[，（(]?[^，。；0-9]{0,6}(在内|计入|纳入|算入|算在)");
  private static final Sought CLOSED_APART =
      Sought.of(
          "^[^，、。；0-9]{0,8}(办结|答复|办复|审结|结案|办理|处理|办完|完毕|完成)|(全部|均|都|皆)[^，。；0-9]{0,6}(办结|答复|办复|审结|结案|办理|处理|办完|完毕|完成)");

  private final Passage passage;
  private final Stock stock;

  CaseloadWords(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /** “受理120件（其中上年结转6件）”: what was carried over is counted in what came in. */
  boolean isCountedIn(Mention received, Mention carried) {
    if (COUNTED_IN.isIn(behind(carried))) {
      return true;
    }
    if (received.start() > carried.start()) {
      return false;
    }
    String between = passage.between(received.end(), carried.start());
    boolean inside = between.indexOf('（') >= 0 || between.indexOf('(') >= 0;
    boolean next = passage.next(received).filter(carried::equals).isPresent();
    return inside && next || AnyWord.in(since(received, carried), OF_WHICH);
  }

  /** “上年结转2件，已全部办结”: what is closed besides came in this year. */
  boolean isClosedApart(Mention carried) {
    return CLOSED_APART.isIn(behind(carried));
  }

  /** Whether no figure beside them tells of more that came in or of another end. */
  boolean tellsAll(CaseloadRow row, List<Mention> all) {
    int first = all.stream().mapToInt(Mention::start).min().orElseThrow();
    int last = all.stream().mapToInt(Mention::end).max().orElseThrow();
    String words = passage.between(passage.sentenceStart(first), last);
    return !AnyWord.in(words, LASTING) && !isJoined(row, first) && !hasMore(row, first, last);
  }

  /** Whether the sentence counts something of the same unit ahead: 收到申请58件、申诉30件. */
  private boolean isJoined(CaseloadRow row, int first) {
    return passage.mentions(passage.sentenceStart(first), first).stream()
        .filter(m -> m.isQuantity() && m.symbol().equals(row.carried().symbol()))
        .anyMatch(m -> !AnyWord.in(passage.between(m.end(), first), OF_WHICH));
  }

  private boolean hasMore(CaseloadRow row, int first, int last) {
    Mention before = null;
    for (CaseloadRow.Told told : row.figures()) {
      Mention mention = told.mention();
      boolean other = told.role() == Caseload.OTHER && mention.start() >= first;
      if (other && isEnd(mention, before, last)) {
        return true;
      }
      before = other ? before : mention;
    }
    return false;
  }

  private boolean isEnd(Mention mention, Mention before, int last) {
    String lead = stock.lead(mention);
    if (AnyWord.in(stock.words(mention), GONE)) {
      return true;
    }
    boolean beside = Phrase.compares(lead) || AnyWord.in(lead, DISPUTES);
    boolean part =
        AnyWord.in(lead, OF_WHICH)
            || before != null && AnyWord.in(since(before, mention), OF_WHICH);
    return mention.start() < passage.sentenceEnd(last) && !beside && !part;
  }

  /** The words between two figures outside brackets, behind the last full stop or semicolon. */
  private String since(Mention from, Mention to) {
    String between = passage.unbracketedText(from.end(), to.start());
    int stop = Math.max(between.lastIndexOf('。'), between.lastIndexOf('；'));
    return between.substring(stop + 1);
  }

  private String behind(Mention mention) {
    int next = passage.next(mention).map(Mention::start).orElse(passage.text().length());
    return passage.between(mention.end(), Math.min(next, passage.sentenceEnd(mention.end())));
  }
}
