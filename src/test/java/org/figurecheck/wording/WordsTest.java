package org.figurecheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.figurecheck.figure.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/org/figurecheck/wording");

  @Test
  void anArgumentIsFilledIn() {
    Words words = new Words();

    assertThat(words.say(Language.EN, "yaml", "mistake.missing-key", "role"))
        .isEqualTo("the key \"role\" is missing");
    assertThat(words.say(Language.ZH, "yaml", "mistake.missing-key", "role"))
        .isEqualTo("缺少键“role”");
  }

  @Test
  void bothLanguagesSayTheSameThingsInEveryArea() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String area : areas()) {
      Properties zh = read(area + "_zh.properties");
      Properties en = read(area + "_en.properties");
      Set<String> keys = new TreeSet<>(zh.stringPropertyNames());
      keys.addAll(en.stringPropertyNames());
      for (String key : keys) {
        fault(zh.getProperty(key), en.getProperty(key)).stream()
            .map(fault -> area + ": " + key + ": " + fault)
            .forEach(faults::add);
      }
    }
    assertThat(faults).isEmpty();
  }

  /**
   * A properties file drops the blanks behind its equals sign; an indent is written as =\ and
   * blanks.
   */
  @Test
  void noIndentIsLost() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String area : areas()) {
      for (String language : List.of("_zh", "_en")) {
        Path file = BUNDLES.resolve(area + language + ".properties");
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[^#=]*=\\s+.*"))
            .forEach(line -> lost.add(file.getFileName() + ": " + line));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyProblemHasARemedy() throws IOException {
    if (!areas().contains("problem")) {
      return;
    }
    Set<String> keys = read("problem_en.properties").stringPropertyNames();

    assertThat(keys.stream().filter(key -> !key.endsWith(".remedy")))
        .allSatisfy(key -> assertThat(keys).contains(key + ".remedy"));
  }

  private static List<String> fault(String zh, String en) {
    if (zh == null || en == null) {
      return List.of("missing in " + (zh == null ? "zh" : "en"));
    }
    try {
      return arguments(zh).isEmpty() == arguments(en).isEmpty()
          ? List.of()
          : List.of("arguments in one language only");
    } catch (IllegalArgumentException noPattern) {
      return List.of(noPattern.getMessage());
    }
  }

  /** The numbers of the arguments that a pattern names, as the pattern itself counts them. */
  private static Set<Integer> arguments(String pattern) {
    Set<Integer> named = new TreeSet<>();
    Object[] values = new Object[10];
    for (int i = 0; i < values.length; i++) {
      values[i] = "\u0001" + i + "\u0001";
    }
    MessageFormat format = new MessageFormat(pattern);
    format.setFormats(new Format[format.getFormats().length]);
    String filled = format.format(values);
    for (int i = 0; i < values.length; i++) {
      if (filled.contains("\u0001" + i + "\u0001")) {
        named.add(i);
      }
    }
    return named;
  }

  private static Set<String> areas() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return new TreeSet<>(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".properties"))
              .map(name -> name.replaceAll("_(zh|en)\\.properties$", ""))
              .toList());
    }
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(BUNDLES.resolve(name))) {
      try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
        properties.load(reader);
      }
    }
    return properties;
  }
}
