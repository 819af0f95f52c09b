package org.figurecheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.source.Columns;
import org.figurecheck.source.Database;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads sources.yaml. */
final class SourcesFile {
  private static final List<String> PLACEHOLDERS = List.of("{organisation}", "{period}");

  private final Path home;
  private final Environment environment;

  SourcesFile(Path home, Environment environment) {
    this.home = home;
    this.environment = environment;
  }

  List<SourceSettings> read(YamlMap root) {
    root.keys("sources");
    List<SourceSettings> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    root.items("sources")
        .map(Node::map)
        .flatMap(Optional::stream)
        .forEach(
            map -> {
              Optional<SourceSettings> source = source(map);
              if (source.isPresent() && !names.add(source.get().name())) {
                map.get("name").orElseThrow().mistake("config.twice", source.get().name());
              } else {
                source.ifPresent(sources::add);
              }
            });
    return sources;
  }

  private Optional<SourceSettings> source(YamlMap map) {
    Optional<String> name = map.require("name").flatMap(Node::text);
    Optional<String> series = map.require("series").flatMap(Node::text);
    Optional<Origin> origin = origin(map);
    return name.isPresent() && series.isPresent()
        ? origin.map(
            known -> known.called(new Label(name.get(), series.get(), title(map, series.get()))))
        : Optional.empty();
  }

  private static Bilingual title(YamlMap map, String series) {
    return map.get("title")
        .flatMap(Node::map)
        .map(title -> title.keys("zh", "en"))
        .map(title -> new Bilingual(title.text("zh", series), title.text("en", series)))
        .orElse(new Bilingual(series, series));
  }

  /** A source that is not called anything yet. */
  private interface Origin {
    SourceSettings called(Label label);
  }

  private Optional<Origin> origin(YamlMap map) {
    if (map.has("folder")) {
      map.keys("name", "series", "title", "folder", "path");
      return folder(map);
    }
    if (map.has("csv")) {
      map.keys("name", "series", "title", "csv", "columns");
      return csv(map);
    }
    if (map.has("sql")) {
      map.keys("name", "series", "title", "sql", "database", "columns");
      return sql(map);
    }
    map.node().mistake("config.source-kind");
    return Optional.empty();
  }

  private Optional<Origin> folder(YamlMap map) {
    Optional<String> folder = map.require("folder").flatMap(Node::text);
    map.get("path").ifPresent(SourcesFile::checkPattern);
    String pattern = map.text("path", "");
    return folder.map(path -> label -> new SourceSettings.Folder(label, at(path), pattern));
  }

  private Optional<Origin> csv(YamlMap map) {
    Optional<Columns> columns = columns(map);
    Optional<String> file = map.require("csv").flatMap(Node::text);
    return columns.flatMap(
        known -> file.map(path -> label -> new SourceSettings.Csv(label, at(path), known)));
  }

  private Optional<Origin> sql(YamlMap map) {
    Optional<Columns> columns = columns(map);
    Optional<String> query = map.require("sql").flatMap(Node::text);
    Optional<Database> database =
        map.require("database").flatMap(Node::map).flatMap(this::database);
    return query.isPresent() && database.isPresent()
        ? columns.map(
            known -> label -> new SourceSettings.Sql(label, query.get(), database.get(), known))
        : Optional.empty();
  }

  private Optional<Database> database(YamlMap map) {
    Values.keys(map, "url", "user", "password-env");
    String user = map.text("user", "");
    String password = environment.get(map.text("password-env", ""), "");
    return map.require("url").flatMap(Values::url).map(url -> new Database(url, user, password));
  }

  private static Optional<Columns> columns(YamlMap source) {
    Optional<YamlMap> map = source.require("columns").flatMap(Node::map);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    YamlMap columns =
        map.get().keys("organisation", "period", "indicator", "value", "text", "unit");
    Optional<String> organisation = columns.require("organisation").flatMap(Node::text);
    Optional<String> period = columns.require("period").flatMap(Node::text);
    Optional<String> indicator = columns.require("indicator").flatMap(Node::text);
    Optional<String> value =
        columns.get("text").or(() -> columns.require("value")).flatMap(Node::text);
    return organisation.isPresent() && period.isPresent() && indicator.isPresent()
        ? value.map(
            known ->
                new Columns(
                    organisation.get(),
                    period.get(),
                    indicator.get(),
                    known,
                    columns.text("unit", "")))
        : Optional.empty();
  }

  private static void checkPattern(Node node) {
    String pattern = node.text().orElse("");
    int at = pattern.indexOf('{');
    while (at >= 0) {
      int start = at;
      if (PLACEHOLDERS.stream().noneMatch(known -> pattern.startsWith(known, start))) {
        int offset = pattern.codePointCount(0, at);
        node.mistakeAt(offset, "", "config.placeholder", String.join(", ", PLACEHOLDERS));
      }
      at = pattern.indexOf('{', at + 1);
    }
  }

  private Path at(String path) {
    return home.resolve(path);
  }
}
