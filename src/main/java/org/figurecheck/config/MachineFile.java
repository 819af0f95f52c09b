package org.figurecheck.config;

import java.util.Locale;
import java.util.Optional;
import org.figurecheck.figure.Language;
import org.figurecheck.source.Limits;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads figurecheck.yaml. */
final class MachineFile {
  private static final String EMBEDDED = Machine.Database.EMBEDDED;

  private final Environment environment;

  MachineFile(Environment environment) {
    this.environment = environment;
  }

  Machine read(YamlMap root) {
    root.keys("language", "operator", "database", "mail", "limits");
    return new Machine(
        root.get("language").flatMap(Values::language).orElse(Language.ZH),
        root.get("operator").flatMap(Values::address).orElse(""),
        database(root.get("database").flatMap(Node::map)),
        new SmtpReader(environment).mail(root.get("mail").flatMap(Node::map)),
        limits(root.get("limits").flatMap(Node::map)));
  }

  private Machine.Database database(Optional<YamlMap> map) {
    map.ifPresent(known -> Values.keys(known, "url", "user"));
    String url = map.flatMap(known -> known.get("url")).flatMap(MachineFile::url).orElse(EMBEDDED);
    String user = map.map(known -> known.text("user", "")).orElse("");
    return new Machine.Database(
        environment.get("FIGURECHECK_DB_URL").flatMap(this::url).orElse(url),
        environment.get("FIGURECHECK_DB_USER", user),
        environment.get("FIGURECHECK_DB_PASSWORD", ""));
  }

  private static Optional<String> url(Node node) {
    return Values.url(node)
        .filter(
            url -> {
              boolean good = isUrl(url);
              if (!good) {
                node.mistake("config.database-url", url);
              }
              return good;
            });
  }

  private Optional<String> url(String url) {
    if (!isUrl(url)) {
      environment.mistake("FIGURECHECK_DB_URL", "config.database-url", url);
      return Optional.empty();
    }
    return Optional.of(url);
  }

  private static boolean isUrl(String url) {
    return url.equals(EMBEDDED) || url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:");
  }

  private static Limits limits(Optional<YamlMap> map) {
    Limits normal = Limits.DEFAULT;
    if (map.isEmpty()) {
      return normal;
    }
    YamlMap limits = map.get().keys("bytes", "characters", "seconds");
    return new Limits(
        limits.get("bytes").flatMap(Sizes::bytes).orElse(normal.bytes()),
        limits.get("characters").flatMap(Sizes::count).orElse(normal.characters()),
        limits.get("seconds").flatMap(Sizes::seconds).orElse(normal.time()));
  }
}
