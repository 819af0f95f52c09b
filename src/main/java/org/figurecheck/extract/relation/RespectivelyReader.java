package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds names and values that a text pairs off: “小学、初中巩固率分别为99.1%、97.6%”. */
final class RespectivelyReader {
  private static final String CUE = "分别";
  private static final int LONGEST_VERB = 8;
  private static final int LONGEST_NAME = 12;
  private static final Set<String> JOINTS =
      Set.of("、", "，", "， ", "和", "与", "及", " and ", "， and ");

  private final Passage passage;

  RespectivelyReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(CUE); at >= 0; at = text.indexOf(CUE, at + 1)) {
      ReadingStopped.check();
      List<Mention> values = values(at + CUE.length());
      Optional<Tie> tie = values.size() > 1 ? paired(at, values) : honours(at);
      tie.ifPresent(ties::add);
    }
    return ties;
  }

  /** The values behind the cue, joined by nothing but commas and conjunctions. */
  private List<Mention> values(int from) {
    List<Mention> values = new ArrayList<>();
    int end = from;
    for (Mention mention : passage.unbracketed(from, passage.scopeEnd(from))) {
      String gap = passage.between(end, mention.start());
      boolean begins = gap.length() <= LONGEST_VERB && passage.isUnbroken(end, mention.start());
      boolean goesOn = !values.isEmpty() && mention.kind() == values.get(0).kind();
      if (values.isEmpty() ? !begins : !goesOn || !JOINTS.contains(gap)) {
        break;
      }
      values.add(mention);
      end = mention.end();
    }
    return values;
  }

  private Optional<Tie> paired(int cue, List<Mention> values) {
    boolean setOff = passage.at(cue - 1) == '，';
    int end = setOff ? cue - 1 : cue;
    ItemList list = ItemList.endingAt(passage, end);
    if (list.items().isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Span>> fitting = list.fitting(values.size());
    boolean figures = !passage.mentions(list.items().get(0).start(), end).isEmpty();
    boolean shortNames = list.names().stream().allMatch(name -> name.length() <= LONGEST_NAME);
    if (fitting.isEmpty() && !figures && shortNames && list.isCertain(values.size())) {
      fitting = Optional.of(list.names());
    }
    return fitting.map(names -> tie(names, values));
  }

  /** Years before the cue, and as many names behind it: “2013年和2018年分别入选甲、乙”. */
  private Optional<Tie> honours(int cue) {
    List<Mention> years = new ArrayList<>();
    int start = cue;
    for (int i = passage.firstAt(cue) - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      boolean joins =
          mention.end() <= start
              && (years.isEmpty()
                  ? mention.end() == start
                  : JOINTS.contains(passage.between(mention.end(), start)));
      if (joins && mention.kind() == Kind.YEAR) {
        years.add(0, mention);
        start = mention.start();
      } else if (mention.end() < start) {
        break;
      }
    }
    if (years.size() < 2) {
      return Optional.empty();
    }
    int from = cue + CUE.length();
    Span object = new Span(from, passage.clauseEnd(from));
    ItemList honours = ItemList.of(passage.text(), object);
    if (honours.items().isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Span>> fitting = honours.fitting(years.size());
    boolean certain = fitting.isEmpty() && honours.isCertain(years.size());
    return (certain ? Optional.of(honours.names()) : fitting).map(names -> tie(names, years));
  }

  private static Tie tie(List<Span> names, List<Mention> values) {
    List<Tie.Knot> knots = new ArrayList<>();
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    values.forEach(value -> knots.add(Tie.Knot.of(MemberRole.STATEMENT, value)));
    return Tie.plain(RelationType.RESPECTIVELY, knots);
  }
}
