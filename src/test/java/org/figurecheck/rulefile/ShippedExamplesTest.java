package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.figure.Content;
import org.figurecheck.finding.Inspector;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;

class ShippedExamplesTest {
  private final RuleFiles files = ShippedRules.shipped();
  private final List<RuleExamples.Result> results = results();

  private List<RuleExamples.Result> results() {
    Extractor extractor =
        new Extractor(YamlLexicon.shipped(), ShippedRules.indicators(), new ProseRelations());
    Function<String, Content> extract = text -> extractor.extract(LocatedText.plain(text));
    return files.examples().run(extract, new Inspector(files.load().rules())::inspect);
  }

  @Test
  void everyExampleProvesItsRule() {
    assertThat(results).filteredOn(result -> !result.passed()).isEmpty();
  }

  @Test
  void everyRuleHasAnExampleThatFlagsAndTwoNearMisses() {
    Map<String, List<RuleExamples.Result>> byRule =
        results.stream().collect(Collectors.groupingBy(RuleExamples.Result::rule));

    assertThat(files.load().rules().heads())
        .allSatisfy(
            head -> {
              List<RuleExamples.Result> examples = byRule.getOrDefault(head.id(), List.of());
              assertThat(examples).as(head.id()).anyMatch(result -> flags(result) > 0);
              assertThat(examples.stream().filter(result -> flags(result) == 0).count())
                  .as(head.id())
                  .isGreaterThanOrEqualTo(2);
            });
  }

  private static int flags(RuleExamples.Result result) {
    return result.expected().flags().size();
  }
}
