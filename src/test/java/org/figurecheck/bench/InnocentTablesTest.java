package org.figurecheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables whose columns and rows overlap, stand below others or leave gaps are no errors. */
class InnocentTablesTest {
  private static final Program PROGRAM = new Program();

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/innocent"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingIsFound(Path table) throws IOException {
    List<Finding> findings = PROGRAM.check(Files.readString(table));
    assertThat(findings).as(table.getFileName().toString()).isEmpty();
  }
}
