package org.figurecheck.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
  private final Mistakes mistakes = new Mistakes();

  private Node read(String text) {
    return YamlFile.read("a.yaml", text, mistakes).orElseThrow();
  }

  private String drawn() {
    return mistakes.draw(new Words(), Language.EN);
  }

  @Test
  void aNumberKeepsTheDigitsItIsWrittenWith() {
    YamlMap map = read("share: 1.20\n").map().orElseThrow();

    assertThat(map.get("share").flatMap(Node::number)).contains(new BigDecimal("1.20"));
    assertThat(map.get("share").flatMap(Node::text)).contains("1.20");
    assertThat(mistakes.isEmpty()).isTrue();
  }

  @Test
  void keysListsAndTextsAreReadInTheirOrder() {
    YamlMap map = read("b: [x, 'y']\na: \"null\"\nn: null\nt: true\n").map().orElseThrow();

    assertThat(map.entries()).extracting(YamlMap.Entry::key).containsExactly("b", "a", "n", "t");
    assertThat(map.items("b").map(node -> node.text().orElseThrow())).containsExactly("x", "y");
    assertThat(map.text("a", "")).isEqualTo("null");
    assertThat(map.get("n")).isEmpty();
    assertThat(map.get("t").flatMap(Node::truth)).contains(true);
    assertThat(mistakes.isEmpty()).isTrue();
  }

  @Test
  void anUnknownKeyIsDrawnWithTheNearestAllowedOne() {
    read("rules:\n  - severty: error\n")
        .map()
        .orElseThrow()
        .items("rules")
        .forEach(rule -> rule.map().orElseThrow().keys("severity", "where"));

    assertThat(drawn())
        .isEqualTo(
            """
            a.yaml:2:5: unknown key "severty"; allowed here: severity, where; did you mean \
            "severity"?
                - severty: error
                  ^""");
  }

  @Test
  void theCaretStandsUnderTheCharacterAlsoBehindHanCharacters() {
    Node node = read("比例: 入园率 >= rol\n").map().orElseThrow().get("比例").orElseThrow();

    node.mistakeAt(7, "role", "unknown-key", "rol", "role");

    Mistake mistake = mistakes.list().get(0);
    assertThat(mistake.column()).isEqualTo(12);
    assertThat(mistake.displayColumn()).isEqualTo(17);
    assertThat(drawn().lines().skip(1)).containsExactly("  比例: 入园率 >= rol", "                  ^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain   | 'a: b x' | 1 | 6",
        "quoted  | 'a: \"b\\\"x\"' | 1 | 8",
        "single  | 'a: ''b''''x''' | 1 | 8",
        "literal | 'a: |\\n  b\\n  x\\n' | 3 | 3",
        "folded  | 'a: >\\n  b\\n  x\\n' | 3 | 3",
      })
  void anOffsetIntoAValueIsFoundInTheFile(String name, String text, int line, int column) {
    Node node = read(text.replace("\\n", "\n")).map().orElseThrow().get("a").orElseThrow();

    node.mistakeAt(node.text().orElseThrow().indexOf('x'), "", "expected-text");

    Mistake mistake = mistakes.list().get(0);
    assertThat(mistake.line()).as(name).isEqualTo(line);
    assertThat(mistake.column()).as(name).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                         | empty-file        | 1 | 1",
        "'# nothing'                | empty-file        | 1 | 1",
        "'a: 1\\nb: 2\\na: 3'       | duplicate-key     | 3 | 1",
        "'? [a]\\n: 1'              | key-is-no-text    | 1 | 3",
        "'a: b: c'                  | colon             | 1 | 5",
        "'a: \"b'                   | unclosed          | 1 | 4",
        "'a:\\n\\tb: 1'             | tab               | 2 | 1",
        "'a: 1\\n  b: 2'            | indentation       | 2 | 4",
        "'a: [1, 2'                 | no-comma          | 1 | 9",
        "'a: @b'                    | quote-it          | 1 | 4",
        "'a: 1\\n---\\nb: 2'        | several-documents | 2 | 1",
        "'a: *b'                    | unknown-alias     | 1 | 4",
        "'a: &b [*b]'               | unknown-alias     | 1 | 8",
        "'a: 甲\\nb:\\n - 1\\n c: 2' | indentation       | 4 | 2",
      })
  void whatIsNoYamlIsAMistakeWithItsPlace(String text, String code, int line, int column) {
    assertThat(YamlFile.read("a.yaml", text.replace("\\n", "\n").replace("\\t", "\t"), mistakes))
        .isEmpty();

    assertThat(mistakes.list()).hasSize(1);
    Mistake mistake = mistakes.list().get(0);
    assertThat(mistake.code()).isEqualTo(code);
    assertThat(mistake.line()).isEqualTo(line);
    assertThat(mistake.column()).isEqualTo(column);
    assertThat(drawn()).startsWith("a.yaml:" + line + ":" + column + ": ");
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
    }

    assertThat(YamlFile.read("a.yaml", bomb.toString(), mistakes)).isEmpty();
    assertThat(mistakes.list()).extracting(Mistake::code).containsExactly("too-many-nodes");
  }

  @Test
  void bottomlessNestingIsRefused() {
    assertThat(YamlFile.read("a.yaml", "[".repeat(200_000), mistakes)).isEmpty();
    assertThat(mistakes.list()).extracting(Mistake::code).containsExactly("too-deep");
  }

  @Test
  void anAliasRepeatsItsValue() {
    YamlMap map = read("a: &x {zh: 甲}\nb: *x\n").map().orElseThrow();

    assertThat(map.get("b").flatMap(Node::map).orElseThrow().text("zh", "")).isEqualTo("甲");
    assertThat(mistakes.isEmpty()).isTrue();
  }

  @Test
  void bytesThatAreNotUtf8AreAMistakeWithItsLine() {
    byte[] bytes = "a: 1\nb: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(YamlFile.read("a.yaml", bytes, mistakes)).isEmpty();
    assertThat(drawn()).startsWith("a.yaml:2:4: the file is not in UTF-8");
  }

  @Test
  void aFileFromWindowsReadsLikeAnyOther() {
    Node node = read("\uFEFFa: 1\r\nb: x\r\n").map().orElseThrow().get("b").orElseThrow();

    node.mistake("expected-number", "x");

    assertThat(drawn())
        .isEqualTo(
            """
            a.yaml:2:4: a number in decimal digits is expected here, not "x"
              b: x
                 ^""");
  }

  @Test
  void everythingExpectedAndNotThereIsToldAtOnce() {
    YamlMap map = read("a: [1]\nb: 1\nc: {d: 1}\ne: 0x1F\nf: ja\n").map().orElseThrow();

    map.get("a").orElseThrow().map();
    map.get("b").orElseThrow().list();
    map.get("c").orElseThrow().text();
    map.get("e").orElseThrow().number();
    map.get("f").orElseThrow().truth();
    map.require("g");

    assertThat(mistakes.list())
        .extracting(Mistake::code)
        .containsExactly(
            "expected-map",
            "expected-list",
            "expected-text",
            "expected-number",
            "expected-truth",
            "missing-key");
    assertThat(mistakes.draw(new Words(), Language.ZH)).contains("a.yaml:1:1: 缺少键“g”");
  }
}
