package org.figurecheck.config;

import java.util.Locale;
import java.util.Optional;
import org.figurecheck.yaml.Node;
import org.figurecheck.yaml.YamlMap;

/** Reads how mail leaves, from the file and over it from the environment. */
final class SmtpReader {
  private static final String FROM = "figurecheck@localhost";
  private static final int SUBMISSION = 587;

  private final Environment environment;

  SmtpReader(Environment environment) {
    this.environment = environment;
  }

  Machine.Mail mail(Optional<YamlMap> map) {
    map.ifPresent(known -> known.keys("from", "smtp"));
    String from = map.flatMap(known -> known.get("from")).flatMap(Values::address).orElse(FROM);
    Optional<YamlMap> smtp = map.flatMap(known -> known.get("smtp")).flatMap(Node::map);
    smtp.ifPresent(known -> Values.keys(known, "host", "port", "security", "user"));
    return new Machine.Mail(
        environment.get("FIGURECHECK_SMTP_FROM").filter(this::isAddress).orElse(from), smtp(smtp));
  }

  private Optional<Machine.Smtp> smtp(Optional<YamlMap> map) {
    Optional<String> host =
        environment
            .get("FIGURECHECK_SMTP_HOST")
            .or(() -> map.flatMap(known -> known.require("host")).flatMap(Node::text));
    return host.map(
        name ->
            new Machine.Smtp(
                name,
                environment
                    .get("FIGURECHECK_SMTP_PORT")
                    .flatMap(this::port)
                    .or(() -> map.flatMap(known -> known.get("port")).flatMap(SmtpReader::port))
                    .orElse(SUBMISSION),
                security(map),
                environment.get(
                    "FIGURECHECK_SMTP_USER", map.map(m -> m.text("user", "")).orElse("")),
                environment.get("FIGURECHECK_SMTP_PASSWORD", "")));
  }

  private Machine.Security security(Optional<YamlMap> map) {
    return environment
        .get("FIGURECHECK_SMTP_SECURITY")
        .flatMap(this::security)
        .or(
            () ->
                map.flatMap(known -> known.get("security"))
                    .flatMap(node -> Values.one(node, Machine.Security.class)))
        .orElse(Machine.Security.STARTTLS);
  }

  private Optional<Machine.Security> security(String word) {
    if (!Values.words(Machine.Security.class).contains(word)) {
      environment.mistake("FIGURECHECK_SMTP_SECURITY", "not-one-of", word, "starttls, tls, none");
      return Optional.empty();
    }
    return Optional.of(Machine.Security.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private boolean isAddress(String address) {
    if (!Values.isAddress(address)) {
      environment.mistake("FIGURECHECK_SMTP_FROM", "config.address", address);
      return false;
    }
    return true;
  }

  private Optional<Integer> port(String text) {
    Optional<Integer> port = number(text);
    if (port.isEmpty()) {
      environment.mistake("FIGURECHECK_SMTP_PORT", "config.port", text);
    }
    return port;
  }

  private static Optional<Integer> port(Node node) {
    Optional<Integer> port = node.text().flatMap(SmtpReader::number);
    if (port.isEmpty()) {
      node.mistake("config.port", node.isText() ? node.text().orElse("") : "");
    }
    return port;
  }

  private static Optional<Integer> number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? Optional.of(Integer.valueOf(text)).filter(port -> port > 0 && port < 65_536)
        : Optional.empty();
  }
}
