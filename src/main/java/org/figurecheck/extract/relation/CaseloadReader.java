package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what came in, was carried over, closed and left of requests: “新收35件，上年结转2件，办结34件，结转下年度3件”.
 */
final class CaseloadReader {
  private static final int FARTHEST = 500;
  private static final List<String> CARRIED = List.of("结转", "顺延", "遗留", "未办结", "继续办理", "存");

  /** What an office deals with; a paragraph that comes to speak of another leaves the first. */
  private static final List<String> MATTERS =
      List.of("复议", "诉讼", "信访", "投诉", "举报", "建议", "提案", "工单", "仲裁");

  private static final List<String> CLOSED = List.of("办结", "答复", "办复", "审结", "结案", "办理完毕");

  private static final List<String> OF_WHICH = List.of("其中", "含", "包括");

  /** Ways to be done with what came in that are neither an answer nor left to do. */
  private static final List<String> GONE =
      List.of("撤回", "撤销", "撤诉", "退回", "重复", "转办", "转交", "移送", "终止", "不予受理", "不予立案", "补正", "无效");

  private final Passage passage;
  private final Stock stock;

  CaseloadReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    int after = 0;
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.start() >= after && is(Caseload.CARRIED, mention)) {
        Row row = new Row(mention);
        ties.addAll(row.ties());
        after = row.end();
      }
    }
    return ties;
  }

  private boolean is(Caseload role, Mention mention) {
    return mention.isQuantity()
        && AnyWord.in(around(mention), CARRIED)
        && Caseload.of(passage, stock, mention) == role;
  }

  private String around(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - FARTHEST);
    return passage.between(from, passage.clauseEnd(mention.end()));
  }

  /** The figures of one paragraph about what was carried over, by what they say. */
  private final class Row {
    private final Map<Caseload, List<Mention>> said = new EnumMap<>(Caseload.class);
    private final Mention carried;
    private int end;

    Row(Mention carried) {
      this.carried = carried;
      this.end = carried.end();
      List<Mention> alike = alike();
      int first = alike.indexOf(carried);
      while (first > 0 && said(Caseload.RECEIVED).isEmpty()) {
        first--;
        take(alike.get(first), Caseload.of(passage, stock, alike.get(first)));
      }
      said.remove(Caseload.TOTAL);
      said.remove(Caseload.OUTCOME);
      boolean ended = false;
      for (int i = alike.indexOf(carried) + 1; i < alike.size() && !ended; i++) {
        Caseload role = Caseload.of(passage, stock, alike.get(i));
        ended = ends(alike.get(i), role);
        if (!ended) {
          take(alike.get(i), role);
        }
      }
    }

    private boolean ends(Mention mention, Caseload role) {
      return role == Caseload.CARRIED || role == Caseload.RECEIVED && has(role) || turns(mention);
    }

    /** Whether the text has come to another matter since what was carried over. */
    private boolean turns(Mention mention) {
      int start = passage.sentenceStart(carried.start());
      String told = passage.between(start, carried.start());
      String since = passage.between(carried.end(), mention.start());
      return MATTERS.stream().anyMatch(matter -> since.contains(matter) && !told.contains(matter));
    }

    private void take(Mention mention, Caseload role) {
      said.computeIfAbsent(role, none -> new ArrayList<>()).add(mention);
      end = Math.max(end, mention.end());
    }

    private List<Mention> alike() {
      int from = Math.max(line(carried.start()), carried.start() - FARTHEST);
      int limit = Math.min(passage.text().length(), carried.end() + FARTHEST);
      int newline = passage.between(carried.end(), limit).indexOf('\n');
      int to = newline < 0 ? limit : carried.end() + newline;
      return passage.mentions(from, to).stream()
          .filter(m -> m.isQuantity() && m.symbol().equals(carried.symbol()))
          .toList();
    }

    private int line(int position) {
      int from = Math.max(0, position - FARTHEST);
      return from + passage.between(from, position).lastIndexOf('\n') + 1;
    }

    int end() {
      return end;
    }

    List<Tie> ties() {
      List<Tie> ties = new ArrayList<>();
      Optional<Mention> received = only(Caseload.RECEIVED);
      if (received.isEmpty() || isOf(received.get())) {
        return ties;
      }
      received.flatMap(this::total).ifPresent(ties::add);
      received.flatMap(this::balance).ifPresent(ties::add);
      return ties;
    }

    /** “受理120件，其中上年结转6件”: what was carried over is counted in what came in. */
    private boolean isOf(Mention received) {
      return passage.next(received).filter(carried::equals).isPresent()
          && AnyWord.in(passage.between(received.end(), carried.start()), OF_WHICH);
    }

    /** All that came in and was carried over is closed or carried over anew. */
    private Optional<Tie> balance(Mention received) {
      List<Mention> closed = closed();
      boolean gone = said(Caseload.OTHER).stream().anyMatch(m -> AnyWord.in(stock.lead(m), GONE));
      return closed.isEmpty() || gone || isClosedApart()
          ? Optional.empty()
          : only(Caseload.PENDING).map(pending -> balance(received, closed, pending));
    }

    /** “上年结转2件，已全部办结。本年收到…”: what was closed later is of this year alone. */
    private boolean isClosedApart() {
      int end = passage.next(carried).map(Mention::start).orElse(carried.end());
      String behind = passage.between(carried.end(), end);
      boolean brought = said(Caseload.RECEIVED).get(0).start() > carried.start();
      return brought && AnyWord.in(behind, CLOSED);
    }

    private Tie balance(Mention received, List<Mention> closed, Mention pending) {
      List<Tie.Knot> knots = new ArrayList<>();
      knots.add(Tie.Knot.of(MemberRole.LEVEL, received));
      knots.add(Tie.Knot.of(MemberRole.LEVEL, carried));
      closed.forEach(mention -> knots.add(Tie.Knot.of(MemberRole.BASE, mention)));
      knots.add(Tie.Knot.of(MemberRole.CHANGE, pending));
      return Tie.plain(RelationType.NET_CHANGE, knots);
    }

    /** What was closed: as it is told, or as the total of the answers. */
    private List<Mention> closed() {
      List<Mention> outcomes = said(Caseload.OUTCOME);
      Optional<Mention> total =
          said(Caseload.TOTAL).stream().filter(t -> follows(outcomes, t)).findFirst();
      List<Mention> told = said(Caseload.DISPOSED);
      return told.size() == 1
          ? told
          : told.isEmpty() && total.isPresent() ? List.of(total.orElseThrow()) : List.of();
    }

    private boolean follows(List<Mention> before, Mention total) {
      return !before.isEmpty() && before.get(before.size() - 1).end() < total.start();
    }

    /** “新收35件，上年结转2件，共计37件”. */
    private Optional<Tie> total(Mention received) {
      Mention last = received.start() > carried.start() ? received : carried;
      return passage
          .next(last)
          .filter(total -> said(Caseload.TOTAL).contains(total))
          .map(total -> sum(total, received));
    }

    private Tie sum(Mention total, Mention received) {
      List<Tie.Knot> knots =
          List.of(
              Tie.Knot.of(MemberRole.WHOLE, total),
              Tie.Knot.of(MemberRole.PART, received),
              Tie.Knot.of(MemberRole.PART, carried));
      return new Tie(RelationType.WHOLE_PARTS, knots, Answer.YES, Answer.YES, Basis.UNKNOWN);
    }

    private boolean has(Caseload role) {
      return !said(role).isEmpty();
    }

    private List<Mention> said(Caseload role) {
      return said.getOrDefault(role, List.of());
    }

    private Optional<Mention> only(Caseload role) {
      return Optional.of(said(role)).filter(some -> some.size() == 1).map(some -> some.get(0));
    }
  }
}
