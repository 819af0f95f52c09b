package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.figurecheck.figure.Role;
import org.junit.jupiter.api.Test;

class FigureCaseTest {
  @Test
  void everyAttributeOfAFigureStandsInItsOwnSlot() {
    Written text = new Written().words("入园率").percent("99.7", Role.SHARE);
    FigureCase figure =
        new FigureCase(text.content().figures().get(0), 0, new Surroundings("入园率99.7%"));
    Map<String, String> words = new HashMap<>();
    for (int slot = 0; slot < Scope.FIGURE.attributes().size(); slot++) {
      words.put(Scope.FIGURE.attributes().get(slot).name(), figure.text(slot));
    }
    assertThat(words)
        .containsEntry("kind", "percent")
        .containsEntry("unit", "share")
        .containsEntry("role", "share")
        .containsEntry("aspect", "actual")
        .containsEntry("raw", "99.7%")
        .containsEntry("subject", "入园率")
        .containsEntry("indicator", "")
        .containsEntry("qualifier", "")
        .containsEntry("value", "");
  }
}
