package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a kept file; {@code -Dgolden=update} rewrites it, but never where CI is set. */
final class Golden {
  private static final Path HOME = Path.of("src/test/resources/golden");

  private Golden() {}

  static void matches(String name, String actual) throws IOException {
    Path file = HOME.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("goldens are not rewritten on CI").isNull();
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }
}
