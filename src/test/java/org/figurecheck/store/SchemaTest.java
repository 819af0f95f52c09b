package org.figurecheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.finding.State;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;
import org.figurecheck.run.Occurrence;
import org.figurecheck.run.Step;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says the same as the program, and a database that cannot be used says why. */
class SchemaTest {
  private static TestDatabase place;

  @BeforeAll
  static void migrate() {
    place = TestDatabase.create();
    place.open().close();
  }

  static Stream<Arguments> closedSets() {
    return Stream.of(
        words("report", "period_kind", Words.of(Period.Kind.class), Period.Kind.values()),
        words("figure", "kind", Words.of(Kind.class, Kind::wireName), Kind.values()),
        words(
            "figure",
            "unit_class",
            Words.of(UnitClass.class, UnitClass::wireName),
            UnitClass.values()),
        words("figure", "role", Words.of(Role.class, Role::wireName), Role.values()),
        words("figure", "aspect", Words.of(Aspect.class, Aspect::wireName), Aspect.values()),
        words("run", "kind", Words.of(Occurrence.Kind.class), Occurrence.Kind.values()),
        words("run", "step", Words.of(Step.class), Step.values()),
        words("entry", "state", Words.of(State.class), State.values()),
        words("entry", "severity", Words.of(Severity.class), Severity.values()),
        words("entry", "lane", Words.of(Lane.class), Lane.values()),
        words("entry_history", "from_state", Words.of(State.class), State.values()),
        words("entry_history", "to_state", Words.of(State.class), State.values()),
        words("edition_line", "state", Words.of(State.class), State.values()));
  }

  private static <E extends Enum<E>> Arguments words(
      String table, String column, Words<E> words, E[] constants) {
    return Arguments.of(
        table,
        column,
        Arrays.stream(constants).map(words::word).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("closedSets")
  void theDatabaseKnowsTheSameConstants(String table, String column, Set<String> constants) {
    String check =
        place
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            """
                            SELECT pg_get_constraintdef(c.oid)
                            FROM pg_constraint c
                            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                            WHERE c.conrelid = ('figurecheck.' || :table)::regclass
                              AND c.contype = 'c' AND a.attname = :column
                              AND cardinality(c.conkey) = 1
                              AND pg_get_constraintdef(c.oid) LIKE '%ARRAY%'
                            """)
                        .bind("table", table)
                        .bind("column", column)
                        .mapTo(String.class)
                        .one());
    Matcher words = Pattern.compile("'([^']*)'").matcher(check);
    assertThat(words.results().map(found -> found.group(1)).collect(Collectors.toSet()))
        .isEqualTo(constants);
  }

  @Test
  void quartzHasItsTables() {
    assertThat(strings("SELECT tablename FROM pg_tables WHERE schemaname = 'quartz' ORDER BY 1"))
        .hasSize(11)
        .allMatch(name -> name.startsWith("qrtz_"));
  }

  @Test
  void everyInstantHasItsZone() {
    assertThat(
            strings(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'figurecheck' AND table_name <> 'flyway_schema_history'
                  AND data_type = 'timestamp without time zone'
                ORDER BY 1
                """))
        .isEmpty();
  }

  @Test
  void sessionsAreInUtcWhateverTheDatabaseSays() {
    try (Database database = place.open()) {
      List<String> zone =
          Jdbi.create(database.dataSource())
              .withHandle(h -> h.createQuery("SHOW timezone").mapTo(String.class).list());
      assertThat(zone).containsExactly("UTC");
    }
  }

  private static List<String> strings(String query) {
    return place.jdbi().withHandle(h -> h.createQuery(query).mapTo(String.class).list());
  }

  @Test
  void severalMayOpenAFreshDatabaseAtOnce() throws InterruptedException {
    TestDatabase fresh = TestDatabase.create();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> openers =
        Stream.generate(() -> new Thread(() -> fresh.open().close())).limit(3).toList();
    openers.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> failures.add(e)));
    openers.forEach(Thread::start);
    for (Thread opener : openers) {
      opener.join();
    }
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://127.0.0.1:1/none?password=secret, database-down",
    "jdbc:postgresql://no.such.host.invalid/none, database-down",
    "elsewhere, database-missing"
  })
  void aDatabaseThatCannotBeUsedSaysWhyWithoutASecret(String url, String code) {
    String whole = url.startsWith("jdbc:") ? url : place.url().replaceFirst("/[^/]*$", "/" + url);

    assertThatThrownBy(() -> Database.open(whole, place.user(), "secret"))
        .hasMessageNotContaining("secret")
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void aUserWhoMayMakeNoSchemaIsTold() {
    place
        .jdbi()
        .useHandle(
            h -> {
              h.execute("CREATE ROLE guest LOGIN");
              h.execute("CREATE DATABASE guarded");
            });
    String url = place.url().replaceFirst("/[^/?]*(\\?.*)?$", "/guarded");

    assertThatThrownBy(() -> Database.open(url, "guest", ""))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> assertThat(e.problem().code()).isEqualTo("database-forbidden"));
  }

  @Test
  void aServerThatGoesAwayIsSaidByWhateverWasAsked() {
    TestDatabase doomed = TestDatabase.create();
    try (Database database = doomed.open()) {
      String name = doomed.url().replaceFirst(".*/([^/?]*).*", "$1");
      place.jdbi().useHandle(h -> h.execute("DROP DATABASE " + name + " WITH (FORCE)"));

      assertThatThrownBy(() -> database.runLog().overview())
          .isInstanceOf(DatabaseUnavailable.class);
    }
  }
}
