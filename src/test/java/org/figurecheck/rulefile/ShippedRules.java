package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.yaml.Mistakes;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlFile;
import org.figurecheck.yaml.YamlMap;

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

  /** The rules with the indicators that ship. */
  static RuleFiles shipped() {
    return with(indicators());
  }

  static List<Indicator> indicators() {
    Mistakes mistakes = new Mistakes();
    RuleFile file = file(Path.of("config/indicators.yaml"));
    List<Indicator> indicators =
        YamlFile.read(file.name(), file.text(), mistakes)
            .flatMap(Node::map)
            .orElseThrow()
            .items("indicators")
            .map(node -> indicator(node.map().orElseThrow()))
            .toList();
    assertThat(mistakes.list()).isEmpty();
    return indicators;
  }

  private static Indicator indicator(YamlMap map) {
    String unit = map.text("unit", "none").toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> aliases = map.items("aliases").flatMap(node -> node.text().stream()).toList();
    return new Indicator(
        map.text("name", ""), map.text("english", ""), UnitClass.valueOf(unit), true, aliases);
  }

  private static RuleFile file(Path path) {
    try {
      return new RuleFile(path.toString(), Files.readString(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
