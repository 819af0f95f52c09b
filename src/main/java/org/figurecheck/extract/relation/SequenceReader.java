package org.figurecheck.extract.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds parts of a text that are numbered one after another: “一是…；二是…；三是…”, 一、二、三、. */
final class SequenceReader {
  /** A label so far beyond the one before it more likely belongs to another list. */
  private static final int FARTHEST = 3;

  private final Passage passage;
  private final Announcement announcement;
  private final List<List<Label>> runs = new ArrayList<>();

  /** The first labels of lists of which it cannot be told which one goes on. */
  private final Set<Label> entwined = new HashSet<>();

  private final Map<Label.Style, Deque<List<Label>>> open = new EnumMap<>(Label.Style.class);

  SequenceReader(Passage passage) {
    this.passage = passage;
    this.announcement = new Announcement(passage);
    for (Label.Style style : Label.Style.values()) {
      open.put(style, new ArrayDeque<>());
    }
  }

  List<Tie> read() {
    passage.mentions().forEach(mention -> Label.of(passage, mention).ifPresent(this::take));
    List<Tie> ties = new ArrayList<>();
    for (List<Label> run : runs) {
      if (run.size() > 1) {
        ties.add(Tie.plain(RelationType.SEQUENCE, knots(run, MemberRole.STATEMENT)));
        counted(run).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private void take(Label label) {
    Deque<List<Label>> lists = open.get(label.style());
    if (label.number() == 1 && label.opens()) {
      begin(label, lists);
    } else if (goesOn(label, lists)) {
      lists.peek().add(label);
    } else if (!label.opens()) {
      return;
    } else if (!lists.isEmpty() && isSlip(last(lists.peek()), label)) {
      lists.peek().add(label);
    } else {
      lists.clear();
      begin(label, lists);
    }
    closeWithin(label.style());
  }

  private void begin(Label label, Deque<List<Label>> lists) {
    List<Label> run = new ArrayList<>(List.of(label));
    runs.add(run);
    lists.push(run);
  }

  /** Whether a label is the next of the list in hand, or of one that holds it. */
  private boolean goesOn(Label label, Deque<List<Label>> lists) {
    boolean next = lists.stream().anyMatch(run -> last(run).number() == label.number() - 1);
    noteEntwined(label, lists);
    while (next && last(lists.peek()).number() != label.number() - 1) {
      lists.pop();
    }
    return next;
  }

  /** A label that may go on the list in hand or the one within whose sentence it began. */
  private void noteEntwined(Label label, Deque<List<Label>> lists) {
    Iterator<List<Label>> run = lists.iterator();
    List<Label> inner = run.hasNext() ? run.next() : List.of();
    List<Label> outer = run.hasNext() ? run.next() : List.of();
    int last = label.number() - 1;
    if (!outer.isEmpty()
        && last(inner).number() == last
        && last(outer).number() == last
        && passage.sentenceStart(inner.get(0).mention().start()) <= last(outer).mention().start()) {
      entwined.add(inner.get(0));
      entwined.add(outer.get(0));
    }
  }

  private static boolean isSlip(Label last, Label label) {
    int step = label.number() - last.number();
    return step == 0 || (step > 1 && step <= FARTHEST);
  }

  /** A larger part that begins ends the lists of the parts before it. */
  private void closeWithin(Label.Style style) {
    open.forEach(
        (other, lists) -> {
          if (other.compareTo(style) > 0) {
            lists.clear();
          }
        });
  }

  private static Label last(List<Label> run) {
    return run.get(run.size() - 1);
  }

  /** A number before a list says how long it is. */
  private Optional<Tie> counted(List<Label> run) {
    Label first = run.get(0);
    boolean whole =
        first.number() == 1 && last(run).number() == run.size() && !entwined.contains(first);
    return whole
        ? announcement
            .of(run)
            .map(count -> tie(Tie.Knot.of(MemberRole.COUNT, count), run))
            .or(
                () ->
                    announcement.bare(run).map(n -> tie(Tie.Knot.named(MemberRole.COUNT, n), run)))
        : Optional.empty();
  }

  private static Tie tie(Tie.Knot count, List<Label> run) {
    List<Tie.Knot> knots = knots(run, MemberRole.ITEM);
    knots.add(count);
    return new Tie(RelationType.LIST_COUNT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private static List<Tie.Knot> knots(List<Label> run, MemberRole role) {
    List<Tie.Knot> knots = new ArrayList<>();
    run.forEach(label -> knots.add(Tie.Knot.of(role, label.mention())));
    return knots;
  }
}
