package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way is told in one message, with its place and its remedy. */
class TroubleIT {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"run weekly", "status", "daemon", "mail list"})
  void aDatabaseThatIsDownIsTold(String command) throws IOException {
    Jar.Ended told =
        Jar.inSamples(home)
            .with(Map.of("FIGURECHECK_DB_URL", "jdbc:postgresql://127.0.0.1:1/figures"))
            .run(command.split(" "));
    assertThat(told.err().strip().lines()).hasSize(2);
    assertThat(told.err())
        .contains("jdbc:postgresql://127.0.0.1:1/figures: the database does not answer")
        .contains("Check that the server is running and that FIGURECHECK_DB_URL is right");
    assertThat(told.status()).isEqualTo(3);
  }

  @Test
  void aMistypedHomeIsToldAndNotMade() throws Exception {
    Path mistyped = home.resolve("nosuch");
    for (String command : List.of("status", "daemon")) {
      Jar.Ended told = Jar.in(mistyped).run(command);

      assertThat(told.status()).isEqualTo(2);
      assertThat(told.err()).contains("There is no folder " + mistyped);
    }
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void aPlaceThatCannotHoldDataIsTold() throws IOException {
    Path other = Files.createDirectories(home.resolve("other"));
    Files.createFile(other.resolve("var"));
    for (String command : List.of("status", "daemon")) {
      Jar.Ended told = Jar.in(other).run(command);
      assertThat(told.err().strip().lines()).hasSize(2);
      assertThat(told.err()).contains(other.resolve("var").toString());
      assertThat(told.status()).isEqualTo(3);
    }
  }

  @Test
  void aMistakeInARuleFileStopsNoOtherRule() throws IOException {
    Files.writeString(
        Files.createDirectories(home.resolve("rules")).resolve("own.yaml"),
        """
        rules:
          - id: own
            each: figuer
            expect: value <= 100%
        """);
    Path text = Files.writeString(home.resolve("good.txt"), "适龄儿童入学率达到103.5%。\n");

    Jar.Ended told = Jar.in(home).run("check", text.toString());
    assertThat(told.err()).contains("rules/own.yaml:3:11").contains("did you mean \"figure\"?");
    assertThat(told.out()).contains("share-over-100");
    assertThat(told.status()).isEqualTo(3);
  }

  @Test
  void oneBadDocumentStopsNoOther() throws IOException {
    Path folder = Files.createDirectories(home.resolve("in"));
    Files.createFile(folder.resolve("empty.txt"));
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, (byte) 0xFF});
    Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 20, 0});
    Files.writeString(folder.resolve("good.txt"), "适龄儿童入学率达到103.5%。\n");

    Jar.Ended told = Jar.in(home).run("check", "--format", "jsonl", folder.toString());
    assertThat(told.err())
        .contains("empty.txt: the file is empty")
        .contains("binary.txt: the file is no text")
        .contains("broken.docx: the file is not complete");
    assertThat(told.err()).doesNotContain("Exception");
    assertThat(told.out().lines()).singleElement().asString().contains("103.5%");
    assertThat(told.status()).isEqualTo(3);
  }
}
