package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.extract.Reading;
import org.figurecheck.extract.RelationFinder;
import org.figurecheck.extract.Spotted;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.Repaired;

/** Finds the claims that running text, and the tables in it, make between their figures. */
public final class ProseRelations implements RelationFinder {
  @Override
  public List<Relation> find(Reading reading) {
    Repaired text = reading.text();
    List<Mention> prose = new ArrayList<>();
    List<Mention> values = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < reading.spotted().size(); i++) {
      Spotted spotted = reading.spotted().get(i);
      Span span = new Span(spotted.start(), spotted.end());
      if (reading.tables().whole(span.start(), span.end()).isPresent()) {
        values.add(new Mention(i, span, spotted.figure()));
      } else {
        prose.add(new Mention(prose.size(), span, spotted.figure()));
        indexes.add(i);
      }
    }
    List<Tie> ties = new ArrayList<>();
    CloseUp closeUp = new CloseUp(text.folded(), prose);
    for (Tie tie : ProseTies.of(closeUp.passage())) {
      ties.add(closeUp.placed(tie).renumbered(indexes::get));
    }
    Passage passage = closeUp.untouched();
    ties.addAll(TableRelations.of(reading.tables().all(), values));
    ties.addAll(TableAgainReader.of(passage, indexes::get, reading.tables().all(), values));
    return ties.stream().map(tie -> relation(tie, text, reading)).toList();
  }

  private static Relation relation(Tie tie, Repaired text, Reading reading) {
    List<Member> members = tie.knots().stream().map(knot -> member(knot, text, reading)).toList();
    return new Relation(tie.type(), members, tie.covering(), tie.disjoint(), tie.basis());
  }

  private static Member member(Tie.Knot knot, Repaired text, Reading reading) {
    if (knot.index() != Member.NAMED) {
      var figure = reading.spotted().get(knot.index()).figure();
      return new Member(knot.role(), figure.place(), figure.raw(), knot.index(), knot.times());
    }
    int start = text.originalStart(knot.span().start());
    int end = text.originalEnd(knot.span().end());
    Place place = new Place(start, end, "");
    return new Member(knot.role(), place, text.original(start, end), Member.NAMED, knot.times());
  }
}
