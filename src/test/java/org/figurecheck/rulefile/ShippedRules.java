package org.figurecheck.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Indicator;

/** The rule files that ship. */
final class ShippedRules {
  private ShippedRules() {}

  static List<RuleFile> files() {
    try (Stream<Path> paths = Files.list(Path.of("rules"))) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .map(ShippedRules::file)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RuleFiles with(List<Indicator> indicators) {
    return new RuleFiles(ShippedRules::files, indicators);
  }

  private static RuleFile file(Path path) {
    try {
      return new RuleFile(path.toString(), Files.readString(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
