package org.figurecheck.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the program over its samples and holds its findings against their manifest. */
class SamplesManifestTest {
  private static final Path HOME = Path.of("src/main/samples");
  private static final int FOUND_AT_LEAST = 78;
  private static final int FOUND_FOR_LATER_AT_LEAST = 16;
  private static final int SUGGESTED_FIRST_AT_LEAST = 47;
  private static final int FALSE_ALARMS_AT_MOST = 1;
  private static final List<String> TRAPS_FLAGGED = List.of("t-yq4-01");

  private static Manifest manifest;
  private static SampleRun run;
  private static Whereabouts whereabouts;
  private static Score score;

  @BeforeAll
  static void run() throws IOException {
    manifest = Manifest.read(HOME.resolve("manifest.yaml"));
    run = SampleRun.of(HOME);
    whereabouts = new Whereabouts(HOME, run);
    score = new Score(manifest, run.findings(), whereabouts);
    String table = ScoreTable.of(score, whereabouts);
    Files.writeString(Path.of("target/samples-manifest.txt"), table);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
  }

  @Test
  void everySampleIsReadAndEveryErrorStandsInIt() {
    assertThat(run.problems()).isEmpty();
    assertThat(manifest.errors()).isNotEmpty();
    assertThat(manifest.errors())
        .filteredOn(error -> !whereabouts.knows(error))
        .extracting(Planted::id)
        .isEmpty();
  }

  @Test
  void noTrapButTheOneKnownIsFlaggedAsAnError() {
    assertThat(score.trapsFlaggedAsErrors())
        .extracting(alarm -> alarm.trap().orElseThrow().id())
        .isSubsetOf(TRAPS_FLAGGED);
  }

  @Test
  void asMuchIsFoundAsBefore() {
    assertThat(score.found(false)).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    assertThat(score.found(true)).isGreaterThanOrEqualTo(FOUND_FOR_LATER_AT_LEAST);
    assertThat(score.suggested(1)).isGreaterThanOrEqualTo(SUGGESTED_FIRST_AT_LEAST);
  }

  @Test
  void noMoreFalseAlarmsAreRaisedThanBefore() {
    assertThat(score.falseAlarms()).hasSizeLessThanOrEqualTo(FALSE_ALARMS_AT_MOST);
  }
}
