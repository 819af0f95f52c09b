package org.figurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.figurecheck.figure.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private final Console console =
      new Console(
          new PrintWriter(new StringWriter()),
          new PrintWriter(new StringWriter()),
          Language.EN,
          false);

  @TempDir Path folder;

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "a longer text than the next");
    Output.to(page, console, out -> out.print("short"));
    assertEquals("short", Files.readString(page));
    assertEquals(List.of(page), files());
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);
    Output.to(link, console, out -> out.print("new"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(page));
  }

  @Test
  void aPipeIsWrittenToAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(
            () -> {
              try (var in = Files.newInputStream(pipe)) {
                return in.readAllBytes();
              } catch (IOException failure) {
                throw new IllegalStateException(failure);
              }
            });
    Output.to(pipe, console, out -> out.print("read by another"));
    assertEquals("read by another", new String(read.get()));
    assertTrue(Files.readAttributes(pipe, "isOther").containsValue(true));
  }

  @Test
  void aFolderIsNeverReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("reports"));
    assertThrows(Failure.class, () -> Output.to(inner, console, out -> out.print("x")));
    assertTrue(Files.isDirectory(inner));
    assertEquals(List.of(inner), files());
  }

  @Test
  void nothingIsLeftWhereWritingBreaksOff() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "old");
    assertThrows(
        IllegalStateException.class,
        () ->
            Output.to(
                page,
                console,
                out -> {
                  out.print("half");
                  throw new IllegalStateException("broke off");
                }));
    assertEquals("old", Files.readString(page));
    assertEquals(List.of(page), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
