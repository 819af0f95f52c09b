package org.figurecheck.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one's own stand behind those that ship, or in the place of one. */
class RuleFolderTest {
  @TempDir private Path home;

  @Test
  void aFileOfAnotherNameIsReadBehindThoseThatShip() throws IOException {
    List<RuleFile> shipped = new RuleFolder(home).get();
    Files.writeString(home.resolve("aaa.yaml"), "rules: []");
    List<RuleFile> files = new RuleFolder(home).get();
    assertThat(files.subList(0, shipped.size())).isEqualTo(shipped);
    assertThat(files.get(shipped.size()).name()).isEqualTo("rules/aaa.yaml");
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfOne() throws IOException {
    List<RuleFile> shipped = new RuleFolder(home).get();
    Files.writeString(home.resolve("shares.yaml"), "rules: []");
    List<RuleFile> files = new RuleFolder(home).get();
    assertThat(files).extracting(RuleFile::name).isEqualTo(names(shipped));
    assertThat(files)
        .filteredOn(file -> file.name().equals("rules/shares.yaml"))
        .singleElement()
        .extracting(RuleFile::text)
        .isEqualTo("rules: []");
  }

  private static List<String> names(List<RuleFile> files) {
    return files.stream().map(RuleFile::name).toList();
  }
}
