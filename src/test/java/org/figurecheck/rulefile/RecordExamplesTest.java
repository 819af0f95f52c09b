package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.Content;
import org.figurecheck.finding.Inspection;
import org.junit.jupiter.api.Test;

class RecordExamplesTest {
  @Test
  void theExamplesAboutRecordsProveTheirRules() {
    List<RuleExamples.Result> results =
        ShippedRules.shipped()
            .examples()
            .run(text -> Content.EMPTY, reported -> new Inspection(List.of(), 0, 0))
            .stream()
            .filter(result -> result.place().startsWith("rules/records.yaml"))
            .toList();

    assertThat(results).hasSizeGreaterThan(80).allMatch(RuleExamples.Result::passed);
  }
}
