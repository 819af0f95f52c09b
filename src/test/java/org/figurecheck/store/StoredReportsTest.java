package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.figurecheck.store.Samples.SERIES;
import static org.figurecheck.store.Samples.content;
import static org.figurecheck.store.Samples.count;
import static org.figurecheck.store.Samples.key;
import static org.figurecheck.store.Samples.origin;
import static org.figurecheck.store.Samples.unassigned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.figure.Unit;
import org.figurecheck.run.ReportStore;
import org.figurecheck.run.ReportStore.StoredReport;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of reports go into PostgreSQL and come back as they were. */
class StoredReportsTest {
  private static final LocatedText TEXT =
      new LocatedText("2024年，教师860名。", List.of(new LocatedText.Stretch(0, "p1")));

  private TestDatabase place;
  private Database database;
  private ReportStore reports;

  @BeforeEach
  void open() {
    place = TestDatabase.create();
    database = place.open();
    reports = database.reports();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void store(ReportKey key, String path, String hash, Content content) {
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      if (in.isCurrent(key, hash)) {
        in.unchanged(key, origin(path, hash));
      } else {
        in.add(key, origin(path, hash), TEXT, content);
      }
    }
  }

  private List<StoredReport> current() {
    List<StoredReport> all = new ArrayList<>();
    reports.eachCurrent(SERIES, all::add);
    return all;
  }

  private long rows(String table) {
    return place
        .jdbi()
        .withHandle(
            h ->
                h.createQuery("SELECT count(*) FROM figurecheck." + table).mapTo(Long.class).one());
  }

  @Test
  void aDocumentComesBackAsItWas() {
    store(key("north", 2024), "north/2024.txt", "a1", content());

    assertThat(current())
        .containsExactly(
            new StoredReport(key("north", 2024), origin("north/2024.txt", "a1"), TEXT, content()));
  }

  @Test
  void theSameBytesAreNoNewVersion() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    store(key("north", 2024), "north/2024.txt", "a1", content());

    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      assertThat(in.isCurrent(key("north", 2024), "a1")).isTrue();
      assertThat(in.isCurrent(key("north", 2024), "a2")).isFalse();
      assertThat(in.isCurrent(key("north", 2023), "a1")).isFalse();
      in.add(key("north", 2024), origin("north/2024.txt", "a1"), TEXT, content());
    }
    assertThat(rows("version")).isEqualTo(1);
    assertThat(rows("figure")).isEqualTo(3);
  }

  @Test
  void aMendedFileIsANewVersionAndTheOldOneIsKept() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    Content mended = new Content(List.of(count(0, "7名", 7)), List.of());
    store(key("north", 2024), "north/2024.txt", "a2", mended);

    assertThat(current()).singleElement().extracting(StoredReport::content).isEqualTo(mended);
    assertThat(rows("version")).isEqualTo(2);
    assertThat(rows("figure")).isEqualTo(4);
  }

  @Test
  void anEarlierVersionThatReturnsIsCurrentAgain() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    store(key("north", 2024), "north/2024.txt", "a2", Content.EMPTY);
    store(key("north", 2024), "north/back.txt", "a1", content());

    assertThat(current())
        .containsExactly(
            new StoredReport(key("north", 2024), origin("north/back.txt", "a1"), TEXT, content()));
    assertThat(rows("version")).isEqualTo(2);
  }

  @Test
  void aRenamedFileIsTheSameReport() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    store(key("north", 2024), "north/final.txt", "a1", content());

    assertThat(current())
        .singleElement()
        .extracting(StoredReport::origin)
        .isEqualTo(origin("north/final.txt", "a1"));
    assertThat(rows("report")).isEqualTo(1);
  }

  @Test
  void aRenamedUnassignedFileIsNotReadTwice() {
    store(unassigned("old.txt"), "old.txt", "a1", content());
    store(unassigned("new.txt"), "new.txt", "a1", content());

    assertThat(current()).extracting(StoredReport::key).containsExactly(unassigned("new.txt"));
  }

  @Test
  void twoUnassignedFilesOfTheSameBytesAreTwo() {
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      in.add(unassigned("a.txt"), origin("a.txt", "a1"), TEXT, content());
    }
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      in.add(unassigned("b.txt"), origin("b.txt", "a1"), TEXT, content());
      in.unchanged(unassigned("a.txt"), origin("a.txt", "a1"));
    }

    assertThat(current()).hasSize(2);
  }

  @Test
  void aFileThatCanBeAssignedAtLastIsUnassignedNoMore() {
    store(unassigned("x.txt"), "x.txt", "a1", content());
    store(key("north", 2024), "x.txt", "a2", content());

    assertThat(current()).extracting(StoredReport::key).containsExactly(key("north", 2024));
  }

  @Test
  void anUnassignedFileThatIsGoneIsStillKnown() {
    store(unassigned("x.txt"), "x.txt", "a1", content());
    store(key("north", 2024), "y.txt", "a2", content());

    assertThat(current()).hasSize(2);
  }

  @Test
  void reportsComeInTheOrderOfOrganisationPartAndPeriod() {
    List<ReportKey> keys =
        List.of(
            unassigned("z.txt"),
            key("east", 2023),
            key("east", 2024),
            new ReportKey("east", SERIES, new Period(Period.Kind.AS_OF, 2024, 3), "annex"),
            new ReportKey("east", SERIES, new Period(Period.Kind.MONTH, 2024, 9), "annex"),
            new ReportKey("east", SERIES, new Period(Period.Kind.MONTH, 2024, 10), "annex"),
            key("west", 2024));
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      for (int i : new int[] {6, 2, 5, 0, 4, 1, 3}) {
        in.add(keys.get(i), origin("f" + i, "h" + i), LocatedText.plain(""), Content.EMPTY);
      }
    }

    assertThat(current()).extracting(StoredReport::key).containsExactlyElementsOf(keys);
  }

  @Test
  void anotherSeriesIsNotRead() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    List<StoredReport> none = new ArrayList<>();
    reports.eachCurrent("it's another", none::add);

    assertThat(none).isEmpty();
  }

  @Test
  void everyCharacterSurvivesButNul() {
    String odd = "tab\tline\nreturn\rslash\\N \\. quote'\" {a,b} 𠀀 \u0001 nul:\0.";
    String kept = odd.replace('\0', '\uFFFD');
    Figure figure = count(0, odd, 1);
    try (ReportStore.Import in = reports.open(SERIES, "reader")) {
      in.add(
          key("north", 2024),
          new org.figurecheck.run.Origin(odd.replace("\0", ""), "h", odd),
          new LocatedText(odd, List.of(new LocatedText.Stretch(0, odd))),
          new Content(List.of(figure), List.of()));
    }

    StoredReport back = current().get(0);
    assertThat(back.text().text()).isEqualTo(kept);
    assertThat(back.text().stretches().get(0).locator()).isEqualTo(kept);
    assertThat(back.origin().title()).isEqualTo(kept);
    assertThat(back.content().figures().get(0).raw()).isEqualTo(kept);
  }

  @Test
  void anAmountKeepsItsValueAndItsEnds() {
    Amount scaled = Amount.rounded(new BigDecimal("6.3E+4"), new BigDecimal("1E+3"));
    Figure figure =
        new Figure(
            new Place(0, 1, ""),
            "6.3万",
            new Quantity(Kind.COUNT, scaled, Unit.NONE, "", ""),
            count(0, "", 0).subject());
    store(key("north", 2024), "f", "h", new Content(List.of(figure), List.of()));

    Amount back = current().get(0).content().figures().get(0).amount();
    assertThat(back.stated()).isEqualByComparingTo("63000");
    assertThat(back.low().value()).isEqualByComparingTo("62500");
    assertThat(back.high().closed()).isTrue();
  }

  @Test
  void aReaderThatGivesUpLeavesTheDatabaseUsable() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    store(key("south", 2024), "south/2024.txt", "b1", content());

    assertThatThrownBy(
            () ->
                reports.eachCurrent(
                    SERIES,
                    report -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(current()).hasSize(2);
  }

  @Test
  void aReaderMayAskTheDatabaseForOtherThings() {
    store(key("north", 2024), "north/2024.txt", "a1", content());
    store(key("south", 2024), "south/2024.txt", "b1", content());

    List<Integer> seen = new ArrayList<>();
    reports.eachCurrent(SERIES, report -> seen.add(current().size()));
    assertThat(seen).containsExactly(2, 2);
  }

  @Test
  void aVersionThatCannotBeStoredWholeIsNotStoredAtAll() {
    Content impossible = new Content(List.of(count(0, "1", 1), endless()), List.of());

    assertThatThrownBy(() -> store(key("north", 2024), "f", "h", impossible))
        .hasMessageContaining("numeric");
    assertThat(rows("report")).isZero();
    assertThat(rows("figure")).isZero();
  }

  private static Figure endless() {
    return new Figure(
        new Place(0, 1, ""),
        "x",
        new Quantity(Kind.COUNT, Amount.exactly(new BigDecimal("1E+999999")), Unit.NONE, "", ""),
        count(0, "", 0).subject());
  }
}
