package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Asks all readers of running text, each after those whose answers it needs. */
final class ProseTies {
  private final Passage passage;
  private final List<Tie> ties = new ArrayList<>();
  private final StockTold stock;

  private ProseTies(Passage passage) {
    this.passage = passage;
    this.stock = new StockTold(passage);
  }

  /** All that a passage claims of its figures. */
  static List<Tie> of(Passage passage) {
    ProseTies prose = new ProseTies(passage);
    List<Tie> wholes = prose.wholes();
    prose.lists();
    prose.shares(wholes);
    prose.pairs();
    prose.changes(wholes);
    prose.quotients();
    prose.repetitions();
    prose.order();
    prose.bounds();
    prose.enumerated();
    List<Tie> meant = new MeantOthers(passage).settled(prose.ties);
    List<Tie> ties = new CarriedOver(passage).untied(meant);
    return new Untold(passage).told(new CountedTwice(passage).told(ties));
  }

  /** Wholes and parts; those that later readers need to know. */
  private List<Tie> wholes() {
    List<Tie> wholes = new ArrayList<>(new PartsReader(passage).read());
    wholes.addAll(new ListedParts(passage).read());
    wholes.addAll(new PointsReader(passage).read());
    wholes.addAll(new UnnamedParts(passage).read());
    wholes = new Averages(passage).apart(wholes);
    ties.addAll(wholes);
    Set<Integer> divided = indexes(wholes);
    ties.addAll(new PointAmounts(passage).read(divided));
    ties.addAll(new SectorReader(passage).read(parts(wholes)));
    ties.addAll(new AverageReader(passage).read());
    ties.addAll(new ExtremesReader(passage).read());
    ties.addAll(new RestReader(passage).read(divided));
    ties.addAll(new ExceptSome(passage).read(ties));
    ties.addAll(new TotalReader(passage).read());
    ties.addAll(new AddedUp(passage).read(ties));
    ties.addAll(new RecapReader(passage).read());
    ties.addAll(new OutcomeReader(passage).read(ties));
    ties.addAll(new LaterParts(passage).read(ties));
    ties.addAll(new AmongNamed(passage).read());
    ties.addAll(new SampledReader(passage).read());
    ties.addAll(new PeriodSumReader(passage).read());
    ties.addAll(new UncuedParts(passage).read(indexes(ties)));
    ties.addAll(new DeedTotalReader(passage).read(indexes(ties)));
    ties.addAll(new TermSumReader(passage).read(indexes(ties)));
    ties.addAll(new BudgetTotals(passage).read(indexes(ties)));
    ties.addAll(new ViewedParts(passage).read(parts(ties)));
    ties.addAll(new ClosedByOthers(passage).read(indexes(ties)));
    ties.addAll(new DeniedPairs(passage).read(indexes(ties)));
    ties.addAll(new TermPairs(passage).read(indexes(ties)));
    ties.addAll(new MissingYears(passage).read());
    ties.addAll(new YearByYear(passage).read());
    ties.addAll(new MedalReader(passage).read());
    ties.addAll(new ChosenReader(passage).read(parts(ties)));
    ties.addAll(new BracketedEach(passage).read(parts(ties)));
    ties.addAll(new SomeAtOnce(passage).read(parts(ties)));
    ties.addAll(new TerritoryParts(passage).read());
    return wholes;
  }

  private void lists() {
    Places numerals = Listed.numerals(passage.text());
    ties.addAll(EnglishRelations.of(passage));
    ties.addAll(new ListCountReader(passage).read());
    ties.addAll(new Listing(passage).read());
    ties.addAll(new ShortNamesReader(passage, numerals).read(indexes(ties)));
    ties.addAll(new ListedFigures(passage).read());
    ties.addAll(new CountedValues(passage).read());
    ties.addAll(new YearlyValues(passage).read());
    ties.addAll(new TimesReader(passage).read());
    ties.addAll(new SloganReader(passage).read());
    ties.addAll(new CatchwordReader(passage, numerals).read(counts(ties)));
    ties.addAll(new CountedTitles(passage, numerals).read(counts(ties)));
    ties.addAll(new QuotedRow(passage, numerals).read(counts(ties)));
    ties.addAll(new PillarRow(passage, numerals).read(counts(ties)));
    ties.addAll(new BracketedNames(passage, numerals).read(counts(ties)));
    ties.addAll(new TitlesReader(passage).read());
    ties.addAll(new TwofoldReader(passage).read());
    ties.addAll(new UpsAndDowns(passage, numerals).read());
    ties.addAll(new DatedEvents(passage).read());
    ties.addAll(new FiguredNames(passage).read(counts(ties)));
    ties.addAll(new CountedBehind(passage).read(counts(ties)));
    ties.addAll(new OneByOne(passage).read(counts(ties)));
    ties.addAll(new OrdinalParts(passage).read(counts(ties)));
    ties.addAll(new ConsecutiveYears(passage).read());
    ties.addAll(new PartiesReader(passage, numerals).read());
  }

  private void shares(List<Tie> wholes) {
    List<Tie> shares = new ShareReader(passage, wholes).read();
    ties.addAll(shares);
    ties.addAll(new ProportionReader(passage).read(indexes(shares)));
    ties.addAll(new AmongShares(passage).read(shareIndexes(ties)));
    ties.addAll(new NamedShareReader(passage, ties).read());
    ties.addAll(new StockShares(passage, stock).read(shareIndexes(ties)));
    ties.addAll(new SharedStock(passage, shareIndexes(ties)).read());
    ties.addAll(new StructureRatioReader(passage).read());
    ties.addAll(new HundredthsReader(passage).read());
    ties.addAll(new SharedOut(passage, shareIndexes(ties)).read());
  }

  /** Numbers told respectively, and shares that make up a structure. */
  private void pairs() {
    List<List<Tie>> pairings = new RespectivelyReader(passage).read();
    List<Tie> paired = pairings.stream().flatMap(List::stream).toList();
    ties.addAll(paired);
    ties.addAll(RespectiveRow.together(pairings));
    ties.addAll(new RespectiveParts(passage).of(pairings.stream().map(r -> r.get(0)).toList()));
    ties.addAll(new RespectiveShares(passage).of(pairings));
    List<Tie> structures = new StructureReader(passage).read(paired);
    ties.addAll(structures);
    ties.addAll(new SharesReader(passage).read(paired, indexes(structures)));
    ties.addAll(new BorneShares(passage).read());
  }

  private void changes(List<Tie> wholes) {
    List<Tie> turned = new FromToReader(passage).read();
    List<Tie> changes = new ArrayList<>(turned);
    ChangeOfWhole change = new ChangeOfWhole(passage, wholes);
    changes.addAll(change.settled(new GrowthReader(passage).read()));
    changes.addAll(new RespectiveRises(passage).read(turned));
    ties.addAll(new PlaceAmong(passage).read());
    changes.addAll(new RankMoves(passage).read());
    changes.addAll(new SurpassedAim(passage).read());
    changes.addAll(new RaisedReader(passage).read());
    changes.addAll(new LastLevelReader(passage).read());
    changes.addAll(new BaseYearReader(passage).read());
    changes.addAll(new ReachedReader(passage).read());
    changes.addAll(new AddedReader(passage).read());
    changes.addAll(new ToldBaseReader(passage).read());
    changes.addAll(new YearlyGrowthReader(passage).read());
    changes.addAll(change.settled(new GrowthRateReader(passage).read()));
    ties.addAll(new WholeChanges(passage, changes).read());
    ties.addAll(new MultipleReader(passage).of(turned));
    ties.addAll(new ShareOfTurn(passage).read(turned, shareIndexes(ties)));
  }

  /** Averages, ratios and balances. */
  private void quotients() {
    ties.addAll(MeanTies.of(passage, stock));
    ties.addAll(new NetChangeReader(passage).read());
    ties.addAll(new BalanceReader(passage).read());
    ties.addAll(new NaturalGrowth(passage).read());
    CaseloadRoles roles = new CaseloadRoles(passage);
    ties.addAll(new CaseloadReader(passage, roles).read());
    ties.addAll(new PendingReader(passage, roles).read());
    ties.addAll(new RequestOutcomes(passage, roles).read());
  }

  private void repetitions() {
    ties.addAll(new StockReader(passage, stock).read());
    List<Tie> again = new SameAgainReader(passage, stock.time()).read();
    ties.addAll(again);
    ties.addAll(new UnitAgainReader(passage, stock.time()).read(again));
    ties.addAll(new HeadlineReader(passage).read(again));
    ties.addAll(new ItemAgainReader(passage).read());
    ties.addAll(new TranslationReader(passage).read());
    List<Tie> taken = new AnaphoraReader(passage).read();
    ties.addAll(taken);
    ties.addAll(new TakenUpReader(passage).read(indexes(taken)));
    ties.addAll(new BaseAgainReader(passage).read());
    ties.addAll(new RetoldReader(passage).read(ties));
  }

  /** Years, dates, stages and numbers of a row. */
  private void order() {
    List<Mention> own = DocumentDates.in(passage);
    ties.addAll(new SeriesReader(passage).read());
    ties.addAll(new RangeReader(passage).read());
    ties.addAll(new StageReader(passage).read());
    ties.addAll(new StageChains(passage).read(ties));
    ties.addAll(new ExamLines(passage).read());
    ties.addAll(new PlanYearReader(passage).read());
    ties.addAll(new ToldDateReader(passage, own).read());
    ties.addAll(new DateSpanReader(passage).read());
    ties.addAll(new ChronologyReader(passage).read());
    ties.addAll(new ComparedYears(passage, own).read());
    ties.addAll(new OriginsReader(passage).read());
    ties.addAll(new EraYearReader(passage).read());
    ties.addAll(new AnniversaryReader(passage, own).read());
    ties.addAll(new NestedAreasReader(passage).read());
    ties.addAll(new SequenceReader(passage).read());
    ties.addAll(new GradeReader(passage).read());
    ties.addAll(new PageReader(passage).read());
    ties.addAll(DatingReader.read(own));
  }

  private void bounds() {
    ties.addAll(new BoundedSharesReader(passage).read(ties));
  }

  /** What no other reader has tied and yet adds up, and what is left of what others have. */
  private void enumerated() {
    ties.addAll(new EnumeratedParts(passage).read(divided(ties)));
    ties.addAll(new FilledWholes(passage).read(divided(ties), parts(ties)));
    ties.addAll(new SectionSums(passage).read(ties));
    ties.addAll(new RestOfShare(passage).read(ties));
    ties.addAll(new AgreedShares(passage).read(sharesOf(ties)));
    ties.addAll(new NarrowedNoun(passage).read(allParts(ties)));
    List<Tie> sums = ties.stream().filter(tie -> tie.type() == RelationType.WHOLE_PARTS).toList();
    ties.addAll(new Redivided(passage).read(sums));
  }

  /** Where the numbers stand that are tied to the names which they count. */
  private static Set<Integer> counts(List<Tie> ties) {
    return ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.COUNT)
        .map(knot -> knot.span().start())
        .collect(Collectors.toSet());
  }

  /** The wholes that have several parts. */
  private static Set<Integer> divided(List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.type() == RelationType.WHOLE_PARTS && tie.knots().size() > 2)
        .flatMap(tie -> tie.knots().stream())
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }

  /** The shares whose part and whole are known. */
  private static Set<Integer> sharesOf(List<Tie> ties) {
    return shareIndexes(ties.stream().filter(tie -> tie.type() == RelationType.SHARE_OF).toList());
  }

  /** The parts of wholes, even where a whole has but one. */
  private static Set<Integer> allParts(List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.type() == RelationType.WHOLE_PARTS)
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.PART)
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }

  /** The parts of wholes that have several. */
  private static Set<Integer> parts(List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.type() == RelationType.WHOLE_PARTS && tie.knots().size() > 2)
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.PART)
        .map(Tie.Knot::index)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> shareIndexes(List<Tie> ties) {
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
}
