package org.figurecheck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.figurecheck.finding.State.FIXED;
import static org.figurecheck.finding.State.NEW;
import static org.figurecheck.finding.State.NOT_CHECKABLE;
import static org.figurecheck.finding.State.OPEN;
import static org.figurecheck.finding.State.RETURNED;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.rule.Evidence;
import org.figurecheck.rule.Judgement;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Reported;
import org.figurecheck.rule.RuleHead;
import org.figurecheck.rule.RuleSet;
import org.figurecheck.rule.Severity;
import org.figurecheck.rule.Standing;
import org.figurecheck.rule.Violation;
import org.figurecheck.store.Database;
import org.figurecheck.store.TestDatabase;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run on a real store, with sources, rules and a courier made by hand. */
class CheckRunTest {
  private static final RuleHead HEAD =
      new RuleHead("no-thirteen", Bilingual.NONE, Bilingual.NONE, "rules.yaml");
  private static final Recipient OFFICE =
      new Recipient("office@example.org", "", Language.ZH, Set.of());
  private static final Recipient NORTH =
      new Recipient("north@example.org", "", Language.EN, Set.of("north"));

  /** A number that the rules of this test break on. */
  private static final String UNJUDGEABLE = "666";

  private final TestDatabase testDatabase = TestDatabase.create();
  private final Database database = testDatabase.open();
  private final Map<ReportKey, String> folder = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final List<Courier.Owed> sent = new ArrayList<>();
  private final Map<String, Digest> told = new LinkedHashMap<>();
  private Set<String> rulesInForce = Set.of("no-thirteen");
  private String readerName = "first";
  private boolean serverDown;
  private int hour;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsFoundIsNewThenOpenThenFixedAndThenReturned() {
    folder.put(report("north", 2024), "12 13 14");

    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", NEW));
    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", OPEN));
    folder.put(report("north", 2024), "12 15 14");
    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", FIXED));
    assertThat(states(run(Occurrence.Kind.MANUAL))).isEmpty();
    folder.put(report("north", 2024), "12 13 14");
    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", RETURNED));
  }

  @Test
  void aFixedFindingIsCountedInTheRunThatFixedItAndInNoOther() {
    folder.put(report("north", 2024), "13");
    run(Occurrence.Kind.MANUAL);
    folder.put(report("north", 2024), "12");

    assertThat(run(Occurrence.Kind.MANUAL).states()).containsExactly(Map.entry(FIXED, 1L));
    assertThat(run(Occurrence.Kind.MANUAL).states()).isEmpty();
  }

  @Test
  void aRunByHandDoesNotMoveTheScheduledLine() {
    folder.put(report("north", 2024), "13");
    run(Occurrence.Kind.MANUAL);
    run(Occurrence.Kind.MANUAL);

    assertThat(states(run(Occurrence.Kind.SCHEDULED))).containsExactly(Map.entry("13", NEW));
    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", OPEN));
  }

  @Test
  void whatWasNotCheckedIsNeverFixed() {
    folder.put(report("north", 2024), "13");
    run(Occurrence.Kind.MANUAL);

    folder.clear();
    assertThat(states(run(Occurrence.Kind.MANUAL)))
        .as("the report is missing")
        .containsExactly(Map.entry("13", NOT_CHECKABLE));

    folder.put(report("north", 2024), "12");
    rulesInForce = Set.of();
    assertThat(states(run(Occurrence.Kind.MANUAL)))
        .as("the rule is broken")
        .containsExactly(Map.entry("13", NOT_CHECKABLE));

    rulesInForce = Set.of("no-thirteen");
    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", FIXED));
  }

  @Test
  void aDocumentThatBreaksTheReaderOrTheJudgeCostsNoOther() {
    folder.put(report("north", 2024), "13");
    folder.put(report("south", 2024), "13");
    run(Occurrence.Kind.MANUAL);

    folder.put(report("north", 2024), "12 twelve");
    assertBroken("For input string: \"twelve\"");
    folder.put(report("north", 2024), "12 " + UNJUDGEABLE);
    assertBroken("java.lang.IllegalStateException: " + UNJUDGEABLE);
  }

  private void assertBroken(String cause) {
    Summary summary = run(Occurrence.Kind.MANUAL);
    assertThat(summary.problems()).hasSize(1);
    Problem problem = summary.problems().get(0);
    assertThat(problem.code()).isEqualTo("reading-failed");
    assertThat(problem.where()).contains("north");
    assertThat(problem.arguments().get(0)).contains(cause);
    assertThat(summary.tally().reports()).isEqualTo(1);
    assertThat(summary.tally().notChecked()).isEqualTo(1);
    assertThat(told.get(OFFICE.address()).lines())
        .extracting(Digest.Line::state)
        .containsExactly(NOT_CHECKABLE, OPEN);
  }

  @Test
  void eachRecipientHearsOfTheirOwnAndNothingToReportIsAMailToo() {
    folder.put(report("south", 2024), "13");

    run(Occurrence.Kind.MANUAL);

    assertThat(told.get(OFFICE.address()).lines()).hasSize(1);
    assertThat(told.get(NORTH.address()).lines()).isEmpty();
    assertThat(sent)
        .extracting(Courier.Owed::address)
        .containsExactly(OFFICE.address(), NORTH.address());
  }

  @Test
  void anOccurrenceIsDecidedOnce() {
    folder.put(report("north", 2024), "13");
    Occurrence monday = new Occurrence("weekly", Instant.EPOCH, Occurrence.Kind.SCHEDULED);

    Summary first = run(monday);
    Summary again = run(monday);

    assertThat(first.deliveries()).hasSize(2);
    assertThat(again.deliveries()).isEmpty();
    assertThat(sent).extracting(Courier.Owed::messageId).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aDecisionThatFailsLeavesNothingBehindAndIsMadeAgain() {
    folder.put(report("north", 2024), "13");
    Occurrence monday = new Occurrence("weekly", Instant.EPOCH, Occurrence.Kind.SCHEDULED);
    Renderer broken =
        digest -> {
          throw new IllegalStateException("no template");
        };

    assertThatThrownBy(() -> checkRun(broken).run(job(), monday, Watch.NONE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(sent).isEmpty();
    assertThat(database.runLog().unfinished()).containsExactly(monday);
    assertThat(database.runLog().lastDecided("weekly")).isEmpty();

    assertThat(states(run(monday))).containsExactly(Map.entry("13", NEW));
    assertThat(database.runLog().unfinished()).isEmpty();
    assertThat(database.runLog().lastDecided("weekly")).contains(Instant.EPOCH);
  }

  @Test
  void aMailThatNoServerAcceptsStaysOwedAndLeavesOnce() {
    folder.put(report("north", 2024), "12");
    serverDown = true;
    Summary summary = run(Occurrence.Kind.MANUAL);
    assertThat(summary.deliveries()).noneMatch(delivery -> delivery.outcome().accepted());
    assertThat(database.runLog().overview().owed()).hasSize(2);

    serverDown = false;
    assertThat(checkRun(renderer()).deliver(Watch.NONE))
        .as("it is not tried again at once")
        .isEmpty();
    hour++;
    assertThat(checkRun(renderer()).deliver(Watch.NONE)).hasSize(2);
    assertThat(database.runLog().overview().owed()).isEmpty();
    assertThat(sent).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsChecked() {
    folder.put(report("north", 2024), "13");
    unread.add("broken.docx");

    Summary summary = run(Occurrence.Kind.MANUAL);

    assertThat(summary.problems()).extracting(Problem::where).containsExactly("broken.docx");
    assertThat(told.get(OFFICE.address()).problems()).isEqualTo(summary.problems());
    assertThat(told.get(NORTH.address()).problems()).as("a county cannot mend it").isEmpty();
    assertThat(states(summary)).containsExactly(Map.entry("13", NEW));
    assertThat(database.runLog().overview().runs())
        .singleElement()
        .satisfies(run -> assertThat(run.problems()).isEqualTo(summary.problems()));
  }

  @Test
  void whatAnotherReaderReadIsReadAgain() {
    folder.put(report("north", 2024), "13");
    run(Occurrence.Kind.MANUAL);
    run(Occurrence.Kind.MANUAL);
    assertThat(texts()).hasSize(1);

    readerName = "second";

    assertThat(states(run(Occurrence.Kind.MANUAL))).containsExactly(Map.entry("13", OPEN));
    assertThat(texts()).hasSize(2);
  }

  private List<String> texts() {
    return testDatabase
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT text FROM figurecheck.version ORDER BY id")
                    .mapTo(String.class)
                    .list());
  }

  @Test
  void aRunThatIsAskedToStopGoesOnLater() {
    folder.put(report("north", 2024), "13");
    Occurrence monday = new Occurrence("weekly", Instant.EPOCH, Occurrence.Kind.SCHEDULED);
    Watch hurried =
        new Watch() {
          @Override
          public void step(Step step) {}

          @Override
          public void report(String name) {}

          @Override
          public boolean stopped() {
            return true;
          }
        };

    Summary stopped = checkRun(renderer()).run(job(), monday, hurried);

    assertThat(stopped.step()).isEqualTo(Step.IMPORTING);
    assertThat(told).isEmpty();
    assertThat(database.runLog().unfinished()).containsExactly(monday);
    assertThat(states(run(monday))).containsExactly(Map.entry("13", NEW));
  }

  @Test
  void thePeriodBeforeIsHandedToTheRules() {
    folder.put(report("north", 2023), "7");
    folder.put(report("north", 2024), "12");
    folder.put(report("south", 2024), "12");
    previousSeen.clear();

    run(Occurrence.Kind.MANUAL);

    assertThat(previousSeen).containsExactly("2023:0", "2024:1", "2024:0");
  }

  private final List<String> previousSeen = new ArrayList<>();

  private Summary run(Occurrence.Kind kind) {
    hour++;
    return run(new Occurrence("weekly", now(), kind));
  }

  private Summary run(Occurrence occurrence) {
    told.clear();
    return checkRun(renderer()).run(job(), occurrence, Watch.NONE);
  }

  private Map<String, org.figurecheck.finding.State> states(Summary summary) {
    assertThat(summary.step()).isEqualTo(Step.DONE);
    Map<String, org.figurecheck.finding.State> states = new LinkedHashMap<>();
    told.get(OFFICE.address())
        .lines()
        .forEach(line -> states.put(line.entry().finding().mark().raw(), line.state()));
    return states;
  }

  private CheckRun checkRun(Renderer renderer) {
    return new CheckRun(
        new Records(database.reports(), database.editions(), database.outbox(), database.runLog()),
        () -> new RuleBook.Rules(new NoThirteen(rulesInForce), List.of()),
        new Reader(readerName, CheckRunTest::numbers, Duration.ofMinutes(1)),
        new Post(
            renderer, letter -> letter.messageId().getBytes(StandardCharsets.UTF_8), courier()),
        this::now);
  }

  private Instant now() {
    return Instant.EPOCH.plusSeconds(3600L * hour);
  }

  private Renderer renderer() {
    return digest -> {
      told.put(digest.recipient().address(), digest);
      return new RenderedMail("subject", "<p>", "text", List.of());
    };
  }

  private Courier courier() {
    return mail -> {
      if (serverDown) {
        return new Courier.Outcome(false, "connection refused");
      }
      sent.add(mail);
      return new Courier.Outcome(true, "250");
    };
  }

  private Job job() {
    return new Job("weekly", List.of(new Folder()), List.of(OFFICE, NORTH), ZoneOffset.UTC);
  }

  private static ReportKey report(String organisation, int year) {
    return new ReportKey(organisation, "annual", Period.year(year), "");
  }

  /** Every word is a number. */
  private static Content numbers(LocatedText text) {
    List<Figure> figures = new ArrayList<>();
    int start = 0;
    for (String word : text.text().split(" ")) {
      Place place = new Place(start, start + word.length(), "");
      Quantity quantity =
          new Quantity(
              Kind.COUNT,
              Amount.exactly(Long.parseLong(word)),
              new Unit("人", UnitClass.PERSON),
              "",
              "");
      figures.add(
          new Figure(place, word, quantity, new Subject("人数", "", Role.LEVEL, Aspect.ACTUAL)));
      start += word.length() + 1;
    }
    return new Content(figures, List.of());
  }

  private final class Folder implements FigureSource {
    @Override
    public String series() {
      return "annual";
    }

    @Override
    public void read(Intake intake) {
      folder.forEach(
          (key, text) -> {
            Origin origin = new Origin(key + ".txt", Integer.toHexString(text.hashCode()), "");
            if (intake.isKnown(key, origin.hash())) {
              intake.unchanged(key, origin);
            } else {
              intake.document(key, origin, LocatedText.plain(text));
            }
          });
      unread.forEach(name -> intake.problem(Problem.of(name, "broken")));
    }
  }

  /** Thirteen is wrong. */
  private final class NoThirteen implements RuleSet {
    private final Set<String> ids;

    NoThirteen(Set<String> ids) {
      this.ids = ids;
    }

    @Override
    public Judgement judge(Reported reported) {
      previousSeen.add(reported.key().period() + ":" + reported.previous().figures().size());
      List<Figure> figures = reported.content().figures();
      if (figures.stream().anyMatch(figure -> figure.raw().equals(UNJUDGEABLE))) {
        throw new IllegalStateException(UNJUDGEABLE);
      }
      List<Violation> violations =
          ids.isEmpty()
              ? List.of()
              : IntStream.range(0, figures.size())
                  .filter(i -> figures.get(i).raw().equals("13"))
                  .mapToObj(i -> violation(figures.get(i), i))
                  .toList();
      return new Judgement(violations, List.of(), figures.size() - violations.size());
    }

    private Violation violation(Figure figure, int index) {
      Member member = new Member(MemberRole.STATEMENT, figure.place(), figure.raw(), index, 1);
      return new Violation(
          HEAD,
          Severity.ERROR,
          Lane.PROOF,
          new Evidence(
              member, List.of(member), new Bilingual("十三", "thirteen"), "", Optional.empty()));
    }

    @Override
    public Standing standing(Reported reported, Relation relation) {
      return Standing.UNDECIDED;
    }

    @Override
    public List<RuleHead> heads() {
      return ids.stream().map(id -> HEAD).toList();
    }
  }
}
