package org.figurecheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.figurecheck.yaml.Mistake;
import org.figurecheck.yaml.Mistakes;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlFile;
import org.figurecheck.yaml.YamlMap;

/** The files of the home folder, and the packed ones where it has none. */
final class ConfigFiles {
  private static final String PACKED = "/defaults/config/";

  private final Path home;
  private final Mistakes mistakes;

  ConfigFiles(Path home, Mistakes mistakes) {
    this.home = home;
    this.mistakes = mistakes;
  }

  /** What a file says; a file that is no YAML is a mistake, and the packed one is read instead. */
  <T> T root(String name, Function<YamlMap, T> reading) {
    return own(name).or(() -> packed(name)).map(reading).orElseThrow();
  }

  private Optional<YamlMap> own(String name) {
    Path file = home.resolve("config").resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String shown = "config/" + name;
    try {
      return YamlFile.read(shown, Files.readAllBytes(file), mistakes).flatMap(Node::map);
    } catch (IOException unreadable) {
      String reason = String.valueOf(unreadable.getMessage());
      mistakes.add(new Mistake(shown, 1, 1, "", "config.unreadable", List.of(reason), ""));
      return Optional.empty();
    }
  }

  private Optional<YamlMap> packed(String name) {
    try (InputStream stream = ConfigFiles.class.getResourceAsStream(PACKED + name)) {
      byte[] bytes = stream.readAllBytes();
      return YamlFile.read("defaults/config/" + name, bytes, mistakes).flatMap(Node::map);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
