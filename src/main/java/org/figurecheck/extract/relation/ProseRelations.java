package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.extract.Reading;
import org.figurecheck.extract.RelationFinder;
import org.figurecheck.extract.Spotted;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
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
    for (Tie tie : ties(closeUp.passage())) {
      ties.add(closeUp.placed(tie).renumbered(indexes::get));
    }
    Passage passage = closeUp.untouched();
    ties.addAll(TableRelations.of(reading.tables().all(), values));
    ties.addAll(TableAgainReader.of(passage, indexes::get, reading.tables().all(), values));
    return ties.stream().map(tie -> relation(tie, text, reading)).toList();
  }

  static List<Tie> ties(Passage passage) {
    List<Tie> wholes = new ArrayList<>(new PartsReader(passage).read());
    wholes.addAll(new ListedParts(passage).read());
    wholes.addAll(new PointsReader(passage).read());
    wholes = new Averages(passage).apart(wholes);
    List<Tie> ties = new ArrayList<>(wholes);
    ties.addAll(new SectorReader(passage).read(indexes(wholes)));
    ties.addAll(new AverageReader(passage).read());
    ties.addAll(new RestReader(passage).read(indexes(wholes)));
    ties.addAll(new TotalReader(passage).read());
    ties.addAll(new RecapReader(passage).read());
    ties.addAll(new OutcomeReader(passage).read(indexes(ties)));
    ties.addAll(new LaterParts(passage).read(ties));
    ties.addAll(new AmongNamed(passage).read());
    ties.addAll(new PeriodSumReader(passage).read());
    ties.addAll(new MissingYears(passage).read());
    ties.addAll(EnglishRelations.of(passage));
    ties.addAll(new ListCountReader(passage).read());
    ties.addAll(new Listing(passage).read());
    ties.addAll(new ListedFigures(passage).read());
    ties.addAll(new TimesReader(passage).read());
    ties.addAll(new SloganReader(passage).read());
    ties.addAll(new TitlesReader(passage).read());
    List<Tie> shares = new ShareReader(passage, wholes).read();
    ties.addAll(shares);
    ties.addAll(new ProportionReader(passage).read(indexes(shares)));
    ties.addAll(new NamedShareReader(passage, ties).read());
    ties.addAll(new SharedStock(passage, shares(ties)).read());
    ties.addAll(new RatioTermsReader(passage).read());
    ties.addAll(new SharedOut(passage, shares(ties)).read());
    List<List<Tie>> pairings = new RespectivelyReader(passage).read();
    List<Tie> paired = pairings.stream().flatMap(List::stream).toList();
    ties.addAll(paired);
    ties.addAll(new RespectiveParts(passage).of(pairings.stream().map(r -> r.get(0)).toList()));
    ties.addAll(new RespectiveShares(passage).of(pairings));
    List<Tie> structures = new StructureReader(passage).read(paired);
    ties.addAll(structures);
    ties.addAll(new SharesReader(passage).read(paired, indexes(structures)));
    List<Tie> turned = new FromToReader(passage).read();
    ties.addAll(turned);
    ChangeOfWhole change = new ChangeOfWhole(passage, wholes);
    ties.addAll(change.settled(new GrowthReader(passage).read()));
    ties.addAll(new LastLevelReader(passage).read());
    ties.addAll(new BaseYearReader(passage).read());
    ties.addAll(new ReachedReader(passage).read());
    ties.addAll(new AddedReader(passage).read());
    ties.addAll(change.settled(new GrowthRateReader(passage).read()));
    ties.addAll(new MultipleReader(passage).of(turned));
    ties.addAll(new QuotientReader(passage).read());
    ties.addAll(new DensityReader(passage).read());
    ties.addAll(new RatioReader(passage).read());
    ties.addAll(new EachReader(passage).read());
    ties.addAll(new YearlyMeanReader(passage).read());
    ties.addAll(new NetChangeReader(passage).read());
    ties.addAll(new BalanceReader(passage).read());
    ties.addAll(new CaseloadReader(passage).read());
    ties.addAll(new RequestOutcomes(passage).read());
    List<Tie> again = new SameAgainReader(passage).read();
    ties.addAll(again);
    ties.addAll(new UnitAgainReader(passage).read(again));
    ties.addAll(new AnaphoraReader(passage).read());
    ties.addAll(new SeriesReader(passage).read());
    ties.addAll(new RangeReader(passage).read());
    ties.addAll(new StageReader(passage).read());
    ties.addAll(new StageChains(passage).read(ties));
    ties.addAll(new PlanYearReader(passage).read());
    ties.addAll(new ToldDateReader(passage).read());
    ties.addAll(new DateSpanReader(passage).read());
    ties.addAll(new ChronologyReader(passage).read());
    ties.addAll(new OriginsReader(passage).read());
    ties.addAll(new EraYearReader(passage).read());
    ties.addAll(new AnniversaryReader(passage).read());
    ties.addAll(new NestedAreasReader(passage).read());
    ties.addAll(new SequenceReader(passage).read());
    ties.addAll(new GradeReader(passage).read());
    ties.addAll(new PageReader(passage).read());
    ties.addAll(new DatingReader(passage).read());
    return new CountedTwice(passage).told(ties);
  }

  private static Set<Integer> shares(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.SHARE)
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> indexes(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
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
