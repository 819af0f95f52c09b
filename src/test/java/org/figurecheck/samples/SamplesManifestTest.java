package org.figurecheck.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurecheck.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the program over its samples and holds its findings against their manifest. */
class SamplesManifestTest {
  private static final Path HOME = Path.of("src/main/samples");
  private static final int FOUND_AT_LEAST = 86;
  private static final int FOUND_FOR_LATER_AT_LEAST = 17;
  private static final int SUGGESTED_FIRST_AT_LEAST = 50;

  /** Both are rates that stand beside a wrong number of their row, of which they tell. */
  private static final int FALSE_ALARMS_AT_MOST = 2;

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
  void noTrapIsFlaggedAsAnError() {
    assertThat(score.trapsFlaggedAsErrors()).isEmpty();
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
