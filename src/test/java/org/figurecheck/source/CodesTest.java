package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurecheck.figure.Language;
import org.figurecheck.wording.Words;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final Pattern CODE =
      Pattern.compile(
          "(?:Unreadable\\(\\s*(?:contains\\([^)]*\\) \\? |zero \\? )?|Problem\\.of\\([^;\"]*|place, |[?:] |\\\"\\\", )"
              + "\"([a-z]+(?:-[a-z]+)+|empty|broken|bomb|binary|encoding|encrypted|vanished)\"");

  @Test
  void everyProblemThatASourceMeetsIsWorded() throws IOException {
    Words words = new Words();
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/figurecheck/source"))) {
      for (Path file : files.toList()) {
        CODE.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(codes::add);
      }
    }

    assertThat(codes).hasSizeGreaterThan(20);
    assertThat(codes)
        .allSatisfy(
            code -> {
              for (Language language : Language.values()) {
                assertThat(words.has(language, "problem", "problem." + code)).isTrue();
                assertThat(words.has(language, "problem", "problem." + code + ".remedy")).isTrue();
              }
            });
  }
}
