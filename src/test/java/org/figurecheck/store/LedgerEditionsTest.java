package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.figurecheck.store.Samples.SERIES;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Entry;
import org.figurecheck.finding.State;
import org.figurecheck.finding.Waiver;
import org.figurecheck.run.Digest;
import org.figurecheck.run.Editions;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.RunHistory.OwedMail;
import org.figurecheck.run.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An occurrence is decided once, wholly or not at all. */
class LedgerEditionsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Occurrence FIRST = occurrence(MONDAY, Occurrence.Kind.SCHEDULED);
  private static final Occurrence SECOND =
      occurrence(MONDAY.plusSeconds(604_800), Occurrence.Kind.SCHEDULED);
  private static final Occurrence BY_HAND =
      occurrence(MONDAY.plusSeconds(3), Occurrence.Kind.MANUAL);
  private static final String OFFICE = "office@example.org";

  private TestDatabase place;
  private Database database;
  private Editions editions;
  private long looks = 100;

  @BeforeEach
  void open() {
    place = TestDatabase.create();
    database = place.open();
    editions = database.editions();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Occurrence occurrence(Instant nominal, Occurrence.Kind kind) {
    return new Occurrence("weekly", nominal, kind);
  }

  private static Entry fresh() {
    return Samples.entry(0, State.NEW, "860名");
  }

  private static void issue(Editions.Desk desk, Occurrence occurrence, Entry... entries) {
    List<Digest.Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      lines.add(new Digest.Line(entry.state(), entry));
    }
    Recipient recipient = new Recipient(OFFICE, "", Language.ZH, Set.of());
    String id = "<" + occurrence.nominal() + occurrence.kind() + "@example.org>";
    byte[] mime =
        "Subject: =?UTF-8?B?5ZGo5oql?=\r\n =?UTF-8?Q?_3?=\r\n\r\nbody"
            .getBytes(StandardCharsets.US_ASCII);
    Tally tally = new Tally(1, 1, 0, 0, 0, 0);
    desk.issue(new Digest(recipient, occurrence, lines, tally, List.of()), id, mime);
  }

  private List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    Occurrence look = occurrence(MONDAY.plusSeconds(looks++), Occurrence.Kind.MANUAL);
    editions.decide(look, desk -> all.addAll(desk.entries(Set.of(SERIES))));
    return all;
  }

  private long rows(String table) {
    String count = "SELECT count(*) FROM figurecheck." + table;
    return place.jdbi().withHandle(h -> h.createQuery(count).mapTo(Long.class).one());
  }

  @Test
  void whatIsKeptComesBackAsItWas() {
    Waiver waiver = new Waiver("王", "核实过", LocalDate.of(2026, 12, 31), List.of("860名", "a\"b,{c}"));
    Entry waived =
        new Entry(
            0,
            State.WAIVED,
            fresh().finding(),
            MONDAY,
            MONDAY.plusNanos(1000),
            Optional.of(waiver));
    List<Entry> kept = new ArrayList<>();
    editions.decide(
        FIRST,
        desk -> {
          kept.add(desk.keep(fresh()));
          kept.add(desk.keep(waived));
        });

    assertThat(kept).extracting(Entry::id).doesNotContain(0L).doesNotHaveDuplicates();
    assertThat(entries()).isEqualTo(kept);
  }

  @Test
  void anOccurrenceIsDecidedOnceEvenWithoutARecipient() {
    assertThat(editions.decide(FIRST, desk -> {})).isTrue();
    assertThat(editions.decide(FIRST, desk -> desk.keep(fresh()))).isFalse();
    assertThat(editions.decide(SECOND, desk -> {})).isTrue();
    assertThat(rows("entry")).isZero();
    assertThat(database.runLog().lastDecided("weekly")).contains(SECOND.nominal());
  }

  @Test
  void nothingIsLeftOfADecisionThatBreaksOff() {
    assertThatThrownBy(
            () ->
                editions.decide(
                    FIRST,
                    desk -> {
                      issue(desk, FIRST, desk.keep(fresh()));
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");

    assertThat(rows("entry")).isZero();
    assertThat(rows("outbox")).isZero();
    assertThat(editions.decide(FIRST, desk -> {})).isTrue();
  }

  @Test
  void twoWhoDecideAtOnceDecideOnce() throws InterruptedException {
    List<Boolean> decided = new ArrayList<>();
    Thread second = new Thread(() -> decided.add(editions.decide(FIRST, desk -> {})));
    boolean first =
        editions.decide(
            FIRST,
            desk -> {
              second.start();
              issue(desk, FIRST);
            });
    second.join();

    assertThat(first).isTrue();
    assertThat(decided).containsExactly(false);
  }

  @Test
  void theLastLinesAreThoseOfTheSameRecipientJobAndKind() {
    List<Entry> kept = new ArrayList<>();
    editions.decide(
        FIRST,
        desk -> {
          kept.add(desk.keep(fresh()));
          issue(desk, FIRST, kept.get(0));
        });
    editions.decide(BY_HAND, desk -> issue(desk, BY_HAND));
    List<Map<Long, State>> seen = new ArrayList<>();
    editions.decide(
        SECOND,
        desk -> {
          seen.add(desk.lastLines(OFFICE));
          seen.add(desk.lastLines("else@example.org"));
          issue(desk, SECOND);
          seen.add(desk.lastLines(OFFICE));
        });

    Map<Long, State> first = Map.of(kept.get(0).id(), State.NEW);
    assertThat(seen).containsExactly(first, Map.of(), first);
  }

  @Test
  void anEditionIsUnique() {
    assertThatThrownBy(
            () ->
                editions.decide(
                    FIRST,
                    desk -> {
                      issue(desk, FIRST);
                      issue(desk, FIRST);
                    }))
        .hasMessageContaining("edition_recipient_run_key");
  }

  @Test
  void aMailIsOwedFromItsDecisionOn() {
    editions.decide(FIRST, desk -> issue(desk, FIRST));

    assertThat(database.runLog().overview().owed())
        .singleElement()
        .extracting(OwedMail::address, OwedMail::subject, OwedMail::attempts, OwedMail::lastAnswer)
        .containsExactly(OFFICE, "周报 3", 0, "");
  }

  @Test
  void theHistoryGrowsOnlyWhenStateOrValuesChange() {
    List<Long> ids = new ArrayList<>();
    editions.decide(FIRST, desk -> ids.add(desk.keep(fresh()).id()));
    editions.decide(SECOND, desk -> desk.keep(Samples.entry(ids.get(0), State.OPEN, "860名")));
    editions.decide(BY_HAND, desk -> desk.keep(Samples.entry(ids.get(0), State.OPEN, "860名")));
    Occurrence later = occurrence(MONDAY.plusSeconds(9), Occurrence.Kind.MANUAL);
    editions.decide(later, desk -> desk.keep(Samples.entry(ids.get(0), State.OPEN, "866名")));

    List<String> history =
        place
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            """
                            SELECT concat_ws(' ', coalesce(from_state, '-'), to_state, stated[1])
                            FROM figurecheck.entry_history ORDER BY id
                            """)
                        .mapTo(String.class)
                        .list());
    assertThat(history).containsExactly("- new 860名", "new open 860名", "open open 866名");
  }

  @Test
  void aFindingOfAnOlderOrNewerVersionIsStillRead() {
    editions.decide(FIRST, desk -> desk.keep(fresh()));
    place
        .jdbi()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE figurecheck.entry SET finding ="
                        + " jsonb_set(finding - 'suggestions', '{cause,novelty}', '7')"));

    assertThat(entries())
        .singleElement()
        .extracting(entry -> entry.finding().suggestions())
        .isEqualTo(List.of());
  }
}
