package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.figurecheck.cli.Console;
import org.figurecheck.cli.Inquiry;
import org.figurecheck.config.Settings;
import org.figurecheck.figure.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntouchedTest {
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  @TempDir Path home;

  @Test
  void aQuestionMakesNoFolderWhereNothingHasRun() {
    Console console = new Console(NOWHERE, NOWHERE, Language.EN, false);
    try (Inquiry inquiry = new Parts(Map.of()).inquiry(home, console)) {
      assertThat(inquiry.history().overview().runs()).isEmpty();
      assertThat(inquiry.history().overview().owed()).isEmpty();
      assertThat(inquiry.history().lastDecided("weekly")).isEmpty();
      assertThat(inquiry.plan()).isNotEmpty();
      assertThat(inquiry.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void dataOrWhatStandsInTheirWayIsAsked() throws IOException {
    Settings settings = Settings.load(home, Map.of()).settings();
    assertThat(Untouched.is(home, settings)).isTrue();
    Path var = Files.createDirectory(home.resolve("var"));
    assertThat(Untouched.is(home, settings)).isTrue();
    Path data = Files.createDirectory(var.resolve("db"));
    assertThat(Untouched.is(home, settings)).isFalse();
    Files.delete(data);
    Files.delete(var);
    Files.createFile(var);
    assertThat(Untouched.is(home, settings)).isFalse();
  }

  @Test
  void aDatabaseElsewhereIsAsked() {
    Map<String, String> elsewhere = Map.of("FIGURECHECK_DB_URL", "jdbc:postgresql://db/figures");
    assertThat(Untouched.is(home, Settings.load(home, elsewhere).settings())).isFalse();
  }
}
