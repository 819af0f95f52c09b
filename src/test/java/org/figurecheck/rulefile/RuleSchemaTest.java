package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.figurecheck.rule.Detectors;
import org.figurecheck.rule.Scope;
import org.junit.jupiter.api.Test;

class RuleSchemaTest {
  private static final String FILE = "rule-file.schema.json";

  @Test
  void everyRuleFileNamesTheSchemaInItsFirstLine() {
    assertThat(ShippedRules.files())
        .isNotEmpty()
        .allMatch(file -> file.text().startsWith("# yaml-language-server: $schema=" + FILE + "\n"));
  }

  @Test
  void theSchemaKnowsEveryScopeAndEveryDetector() throws IOException {
    JsonNode rule =
        new ObjectMapper()
            .readTree(Path.of("rules", FILE).toFile())
            .at("/definitions/rule/properties");
    assertThat(words(rule.at("/each/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Scope.values()).map(Scope::wireName).toList());
    assertThat(words(rule.at("/detect/enum"))).isEqualTo(Detectors.names());
  }

  @Test
  void everyDetectorIsUsedByAShippedRule() {
    String all = String.join("\n", ShippedRules.files().stream().map(RuleFile::text).toList());
    assertThat(Detectors.names()).allMatch(name -> all.contains("detect: " + name));
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
