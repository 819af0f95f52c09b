package org.figurecheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.extract.Qualifier;
import org.figurecheck.extract.Topic;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.schedule.Schedule;
import org.figurecheck.source.Columns;
import org.figurecheck.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir private Path home;

  private Settings.Loaded load(Map<String, String> environment) {
    return Settings.load(home, environment);
  }

  private Settings good(String file, String text) throws IOException {
    write(file, text);
    Settings.Loaded loaded = load(Map.of());
    assertThat(drawn(loaded)).isEmpty();
    return loaded.settings();
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config").resolve(file), text);
  }

  private static String drawn(Settings.Loaded loaded) {
    return loaded.mistakes().stream()
        .map(mistake -> mistake.draw(new Words(), Language.EN))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePackedDefaultsAreRightAndEnoughToRun() {
    Settings.Loaded loaded = load(Map.of());
    Settings settings = loaded.settings();

    assertThat(drawn(loaded)).isEmpty();
    assertThat(settings.machine().language()).isEqualTo(Language.ZH);
    assertThat(settings.machine().database().isEmbedded()).isTrue();
    assertThat(settings.machine().mail().smtp()).isEmpty();
    assertThat(settings.machine().limits().bytes()).isEqualTo(50_000_000);
    assertThat(settings.machine().limits().characters()).isEqualTo(20_000_000);
    assertThat(settings.machine().limits().time()).isEqualTo(Duration.ofSeconds(120));
    assertThat(settings.sources())
        .containsExactly(
            new SourceSettings.Folder(
                new Label("documents", "annual-summary", new Bilingual("年度工作总结", "annual summary")),
                home.resolve("documents"),
                "{organisation}/{period}/*"));
    assertThat(settings.indicators()).hasSizeGreaterThan(40);
    assertThat(settings.indicators())
        .filteredOn(indicator -> indicator.name().equals("在校生"))
        .singleElement()
        .extracting(Indicator::english, Indicator::unitClass, Indicator::stock)
        .containsExactly("students enrolled", UnitClass.PERSON, true);
    assertThat(settings.jobs())
        .containsExactly(
            new Job(
                "weekly",
                List.of("documents"),
                new Schedule(
                    Schedule.Every.WEEK, 1, LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai"))));
  }

  @Test
  void thePackedLexiconKnowsMeasureWordsAndWhatHedges() {
    Lexicon lexicon = load(Map.of()).settings().lexicon();

    assertThat(lexicon.measures())
        .filteredOn(measure -> measure.word().equals("名"))
        .singleElement()
        .satisfies(measure -> assertThat(measure.unit().unitClass()).isEqualTo(UnitClass.PERSON));
    assertThat(lexicon.qualifiers())
        .filteredOn(qualifier -> qualifier.word().equals("以上"))
        .extracting(qualifier -> qualifier.position())
        .contains(Qualifier.Position.AFTER);
    assertThat(lexicon.words().keySet()).containsExactlyInAnyOrder(Topic.values());
  }

  @Test
  void aMistakeInAWordListIsToldWithItsPlace() throws IOException {
    write("units.yaml", "units: {persons: [人]}\nconverted: []\nenglish: {}\n");
    write("qualifiers.yaml", "before: {abuot: [约]}\ninside: {}\nafter: {}\n");

    assertThat(drawn(load(Map.of())))
        .contains("config/units.yaml:1:9: unknown key \"persons\"", "did you mean \"person\"?")
        .contains("config/qualifiers.yaml:1:10: ", "did you mean \"about\"?");
  }

  @Test
  void theEnvironmentOverridesTheFileAndAloneHoldsPasswords() throws IOException {
    write(
        "figurecheck.yaml",
        """
        database: {url: "jdbc:postgresql://a/x", user: anna}
        mail: {from: a@b.example, smtp: {host: old, security: tls, user: bob}}
        """);
    Machine machine =
        load(Map.of(
                "FIGURECHECK_DB_URL", "jdbc:postgresql://b/y",
                "FIGURECHECK_DB_PASSWORD", "secret-1",
                "FIGURECHECK_SMTP_HOST", "new",
                "FIGURECHECK_SMTP_PORT", "465",
                "FIGURECHECK_SMTP_PASSWORD", "secret-2"))
            .settings()
            .machine();

    assertThat(machine.database())
        .isEqualTo(new Machine.Database("jdbc:postgresql://b/y", "anna", "secret-1"));
    assertThat(machine.mail().smtp())
        .contains(new Machine.Smtp("new", 465, Machine.Security.TLS, "bob", "secret-2"));
    assertThat(machine.toString()).doesNotContain("secret");
  }

  @Test
  void sourcesOfAllKindsAreRead() throws IOException {
    write("jobs.yaml", "jobs: []\n");
    Settings settings =
        good(
            "sources.yaml",
            """
            sources:
              - {name: a, series: s, folder: docs, path: "{period}/{organisation}/*"}
              - name: b
                series: s
                csv: t.csv
                columns: {organisation: o, period: p, indicator: i, value: v, unit: u}
              - name: c
                series: s
                sql: select 1
                database: {url: "jdbc:postgresql://x/y", user: r, password-env: NONE_SUCH}
                columns: {organisation: o, period: p, indicator: i, text: t}
            """);

    assertThat(settings.sources()).extracting(SourceSettings::name).containsExactly("a", "b", "c");
    assertThat(settings.sources().get(1))
        .isEqualTo(
            new SourceSettings.Csv(
                new Label("b", "s", new Bilingual("s", "s")),
                home.resolve("t.csv"),
                new Columns("o", "p", "i", "v", "u")));
    assertThat(((SourceSettings.Sql) settings.sources().get(2)).columns())
        .isEqualTo(new Columns("o", "p", "i", "t", ""));
  }

  @Test
  void organisationsAreRead() throws IOException {
    Settings settings =
        good(
            "organisations.yaml",
            """
            organisations:
              - {id: a, names: {zh: 甲县, en: A}, recipients: [x@y.example], language: en}
              - {id: b, names: {zh: 乙镇}, aliases: [乙鎮], parent: a, responsible: 丙}
              - {id: c, names: {zh: 丁镇}, parent: null}
            """);

    assertThat(settings.organisations()).hasSize(3);
    assertThat(settings.organisations().get(0).language()).isEqualTo(Language.EN);
    assertThat(settings.organisations().get(1).parent()).isEqualTo("a");
    assertThat(settings.organisations().get(1).name().en()).isEqualTo("乙镇");
    assertThat(settings.organisations().get(2).parent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figurecheck.yaml   | 'langauge: en' | 1:1 | did you mean \"language\"?",
        "figurecheck.yaml   | 'language: fr' | 1:11 | it must be one of zh, en",
        "figurecheck.yaml   | 'operator: nobody' | 1:11 | no mail address",
        "figurecheck.yaml   | 'database: {url: \"mysql:x\"}' | 1:17 | is no database",
        "figurecheck.yaml   | 'database: {password: x}' | 1:22 | does not belong in a file",
        "figurecheck.yaml   | 'database: {url: \"jdbc:postgresql://a/b?password=x\"}' | 1:17 | does not belong in a file",
        "figurecheck.yaml   | 'mail: {smtp: {port: 25}}' | 1:14 | the key \"host\" is missing",
        "figurecheck.yaml   | 'mail: {smtp: {host: a, port: 0}}' | 1:30 | no port",
        "figurecheck.yaml   | 'limits: {bytes: plenty}' | 1:17 | write it like 50 MB",
        "sources.yaml       | 'sources: [{name: a, series: b}]' | 1:11 | one of these keys",
        "sources.yaml       | 'sources: {name: a}' | 1:10 | a list is expected",
        "sources.yaml       | 'sources: [{name: a, series: b, folder: c, path: \"{org}/*\"}]' | 1:50 | knows only",
        "organisations.yaml | 'organisations: [{id: a, names: {zh: 甲}, parent: b}]' | 1:49 | no organisation \"b\"",
        "organisations.yaml | 'organisations: [{id: a, names: {zh: 甲}, parent: a}]' | 1:49 | above itself",
        "organisations.yaml | 'organisations: [{id: a, names: {zh: 甲}}, {id: b, names: {zh: 甲}}]' | 1:42 | already stands for a",
        "organisations.yaml | 'organisations: [{id: a, names: {zh: 甲}, recipients: [\"x y\"]}]' | 1:54 | no mail address",
        "indicators.yaml    | 'indicators: [{name: a, unit: persons}]' | 1:30 | did you mean \"person\"?",
        "jobs.yaml          | 'jobs: [{name: a, sources: [documnets], schedule: {every: day, at: \"7:30\", zone: UTC}}]' | 1:28 | did you mean \"documents\"?",
        "jobs.yaml          | 'jobs: [{name: a, sources: all, schedule: {every: day, at: noon, zone: UTC}}]' | 1:59 | no time of day",
        "jobs.yaml          | 'jobs: [{name: a, sources: all, schedule: {every: month, on: 31, at: \"7:30\", zone: UTC}}]' | 1:61 | 1 to 28",
        "jobs.yaml          | 'jobs: [{name: a, sources: all, schedule: {every: day, at: \"7:30\", zone: Mars}}]' | 1:73 | no time zone",
      })
  void aMistakeIsToldWithItsPlace(String file, String text, String place, String said)
      throws IOException {
    write(file, text);

    Settings.Loaded loaded = load(Map.of());

    assertThat(loaded.mistakes()).as(drawn(loaded)).hasSize(1);
    assertThat(drawn(loaded)).startsWith("config/" + file + ":" + place + ": ").contains(said);
  }

  @Test
  void mistakesInAllFilesAreToldAtOnce() throws IOException {
    write("figurecheck.yaml", "language: [zh\n");
    write("organisations.yaml", "organisation: []\n");
    write("indicators.yaml", "");

    Settings.Loaded loaded =
        load(Map.of("FIGURECHECK_SMTP_PORT", "x", "FIGURECHECK_SMTP_HOST", "h"));

    assertThat(drawn(loaded).lines().filter(line -> !line.startsWith(" ")))
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly(
            "config/figurecheck.yaml:2:1",
            "FIGURECHECK_SMTP_PORT:1:1",
            "config/organisations.yaml:1:1",
            "config/indicators.yaml:1:1");
    assertThat(loaded.settings().machine().language()).isEqualTo(Language.ZH);
  }
}
