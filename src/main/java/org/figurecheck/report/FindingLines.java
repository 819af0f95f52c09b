package org.figurecheck.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.figurecheck.figure.Language;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.suspect.Suggestion;

/** Findings for other programs: the contract of {@code check --format jsonl}. */
final class FindingLines {
  private final Language language;

  FindingLines(Language language) {
    this.language = language;
  }

  /** The suspect is null where it cannot be told which figure is wrong. */
  record Line(
      String document,
      String rule,
      String severity,
      String lane,
      int start,
      int end,
      String raw,
      String message,
      String arithmetic,
      List<Wire.Item> evidence,
      Wire.Item suspect,
      List<Guess> suggestions,
      String fingerprint) {}

  /** What a figure should perhaps have been. */
  record Guess(String raw, String value, String reason, BigDecimal confidence) {}

  String of(Checked checked) {
    Fingerprints fingerprints = new Fingerprints();
    return Wire.lines(
        checked.findings().stream()
            .map(finding -> line(checked.document().name(), finding, fingerprints))
            .toList());
  }

  private Line line(String document, Finding finding, Fingerprints fingerprints) {
    List<Proof.Item> suspects = finding.proof().suspects();
    return new Line(
        document,
        finding.cause().rule(),
        wireName(finding.cause().severity()),
        wireName(finding.cause().lane()),
        finding.mark().place().start(),
        finding.mark().place().end(),
        finding.mark().raw(),
        finding.proof().message().in(language),
        finding.proof().arithmetic(),
        finding.proof().evidence().stream().map(FindingLines::item).toList(),
        suspects.size() == 1 ? item(suspects.get(0)) : null,
        finding.suggestions().stream().map(this::guess).toList(),
        fingerprints.next(finding));
  }

  private Guess guess(Suggestion suggestion) {
    return new Guess(
        suggestion.raw(),
        suggestion.value(),
        suggestion.reason().in(language),
        suggestion.confidence());
  }

  private static Wire.Item item(Proof.Item item) {
    return Wire.Item.of(item.place(), item.raw(), item.role().wireName());
  }

  private static String wireName(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
