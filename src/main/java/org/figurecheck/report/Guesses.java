package org.figurecheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.Proof;
import org.figurecheck.suspect.Suggestion;

/** Says which figure is believed wrong and what it could be, no surer than it is. */
final class Guesses {
  private static final BigDecimal SURE = new BigDecimal("0.95");
  private static final BigDecimal LIKELY = new BigDecimal("0.6");

  private final Texts texts;

  Guesses(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Finding finding, int most) {
    List<String> lines = new ArrayList<>();
    suspects(finding, lines);
    values(finding.suggestions(), most, lines);
    return List.copyOf(lines);
  }

  private void suspects(Finding finding, List<String> lines) {
    List<Proof.Item> suspects = finding.proof().suspects();
    if (suspects.size() > 1) {
      lines.add(texts.say("suspect.several", quoted(suspects)));
    } else if (suspects.size() == 1 && !suspects.get(0).place().equals(finding.mark().place())) {
      lines.add(texts.say(isOpen(finding) ? "suspect.perhaps" : "suspect.one", quoted(suspects)));
    }
  }

  private static boolean isOpen(Finding finding) {
    List<Suggestion> suggestions = finding.suggestions();
    return !suggestions.isEmpty() && suggestions.get(0).confidence().compareTo(LIKELY) < 0;
  }

  private String quoted(List<Proof.Item> items) {
    return texts.join("join", items.stream().map(item -> quote(item.raw())).distinct().toList());
  }

  private void values(List<Suggestion> suggestions, int most, List<String> lines) {
    if (suggestions.isEmpty()) {
      return;
    }
    Suggestion best = suggestions.get(0);
    if (best.confidence().compareTo(LIKELY) < 0) {
      lines.add(texts.say("guess.open", suggestions.size()));
      candidates(suggestions, most, lines);
      return;
    }
    String key = best.confidence().compareTo(SURE) >= 0 ? "guess.sure" : "guess.likely";
    lines.add(reasoned(texts.say(key, Foreign.line(best.raw())), best));
    if (suggestions.size() > 1) {
      lines.add(texts.say("guess.others"));
      candidates(suggestions.subList(1, suggestions.size()), most - 1, lines);
    }
  }

  private void candidates(List<Suggestion> suggestions, int most, List<String> lines) {
    suggestions.stream()
        .limit(most)
        .map(one -> texts.say("guess.candidate", reasoned(quote(one.raw()), one)))
        .forEach(lines::add);
    if (suggestions.size() > most) {
      lines.add(texts.say("guess.more", suggestions.size()));
    }
  }

  private String reasoned(String value, Suggestion suggestion) {
    String reason = Foreign.line(suggestion.reason().in(texts.language()));
    return reason.isEmpty() ? value : texts.say("guess.reason", value, reason);
  }

  private String quote(String raw) {
    return texts.say("quote", Foreign.line(raw));
  }
}
