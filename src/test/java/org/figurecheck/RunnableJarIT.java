package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, each as a process of its own. */
class RunnableJarIT {
  private static final String TEXT = "documents/岚溪县/2023/2023年工作总结.txt";
  private static final String WORD = "documents/岚溪县/2024/岚溪县教育局2024年工作总结.docx";
  private static final Pattern STATES =
      Pattern.compile("Findings: (\\d+) new, (\\d+) open, (\\d+) changed, .* (\\d+) fixed, ");

  @TempDir Path home;

  @Test
  void itTellsWhatItCanDoAndWhichVersionItIs() throws IOException {
    Jar.Ended help = Jar.in(home).run("--help");
    assertThat(help.out()).contains("check", "daemon", "Exit status:");
    assertThat(help.status()).isZero();

    Jar.Ended version = Jar.in(home.resolve("other")).run("--version");
    assertThat(version.out()).startsWith("figurecheck ").containsPattern("\\d");
    assertThat(version.status()).isZero();
  }

  @Test
  void aWordFileIsCheckedInPlace() throws IOException {
    Jar jar = Jar.inSamples(home);
    String file = home.resolve(WORD).toString();

    Jar.Ended text = jar.run("check", file);
    assertThat(text.out()).contains("66 ≠ 45 + 15 + 3 + 2×1 = 65");
    assertThat(text.err()).isEmpty();
    assertThat(text.status()).isEqualTo(1);

    Jar.Ended lines = jar.run("check", "--format", "jsonl", "--fail-on", "never", file);
    assertThat(lines.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"document\""));
    assertThat(lines.status()).isZero();

    Path page = home.resolve("page.html");
    Jar.Ended html = jar.run("check", "--format", "html", "--output", page.toString(), file);
    assertThat(html.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<mark");
    assertThat(html.status()).isEqualTo(1);
  }

  @Test
  void aCleanTextIsSilentAndAnAbsentOneIsTold() throws IOException {
    Path clean = home.resolve("clean.txt");
    Files.writeString(clean, "全县有学校64所，其中小学43所、初中18所、特殊教育学校3所。\n");

    Jar.Ended silent = Jar.in(home).run("check", "--format", "jsonl", clean.toString());
    assertThat(silent.out()).isEmpty();
    assertThat(silent.err()).isEmpty();
    assertThat(silent.status()).isZero();

    Path absent = home.resolve("absent.txt");
    Jar.Ended told = Jar.in(home).run("check", absent.toString(), clean.toString());
    assertThat(told.err()).contains(absent + ": there is no such file or folder");
    assertThat(told.out()).contains("1 document");
    assertThat(told.status()).isEqualTo(3);
  }

  @Test
  void theShippedRulesPassTheirExamples() throws IOException {
    Jar.Ended tested = Jar.in(home).run("rules", "test");
    assertThat(tested.out()).contains("examples: all pass.");
    assertThat(tested.status()).isZero();
  }

  @Test
  void aMistakeInTheConfigurationIsShownInItsPlace() throws IOException {
    Jar jar = Jar.inSamples(home);
    Path file = home.resolve("config/jobs.yaml");
    Files.writeString(
        file,
        """
        jobs:
          - name: weekly
            sources: all
            schedule: {every: week, on: mnday, at: "08:00", zone: Asia/Shanghai}
        """);

    Jar.Ended told = jar.run("run", "weekly");
    assertThat(told.err()).contains("jobs.yaml:4:33").contains("mnday").contains("^");
    assertThat(told.err()).doesNotContain("\tat ");
    assertThat(told.status()).isEqualTo(2);
    assertThat(jar.run("check", home.resolve(TEXT).toString()).status()).isEqualTo(2);
  }

  @Test
  void aRunTellsWhatIsNewThenWhatIsOpenThenWhatIsFixed() throws IOException {
    Jar jar = Jar.inSamples(home);

    Jar.Ended first = jar.run("run", "weekly");
    assertThat(first.err()).doesNotContain("Exception");
    assertThat(first.status()).isEqualTo(1);
    List<Integer> found = states(first);
    assertThat(found.get(0)).isGreaterThan(20);
    assertThat(found).containsExactly(found.get(0), 0, 0, 0);
    assertThat(first.out().lines().filter(line -> line.contains(".eml"))).hasSize(7);
    assertThat(outbox(".eml")).isEqualTo(7);
    assertThat(outbox(".html")).isEqualTo(7);

    assertThat(states(jar.run("run", "weekly"))).containsExactly(0, found.get(0), 0, 0);

    mend("适龄残疾儿童少年入学安置率达到103.2%", "适龄残疾儿童少年入学安置率达到100%");
    assertThat(states(jar.run("run", "weekly"))).containsExactly(0, found.get(0) - 1, 0, 1);

    Jar.Ended status = jar.run("status");
    assertThat(status.out()).contains("No mail is owed.", "No daemon is running in this folder.");
    assertThat(status.status()).isZero();
  }

  private static List<Integer> states(Jar.Ended run) {
    Matcher states = STATES.matcher(run.out());
    assertThat(states.find()).as(run.out() + run.err()).isTrue();
    return Stream.of(1, 2, 3, 4).map(group -> Integer.valueOf(states.group(group))).toList();
  }

  private long outbox(String extension) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("var/outbox"))) {
      return files.filter(file -> file.toString().endsWith(extension)).count();
    }
  }

  private void mend(String wrong, String right) throws IOException {
    Charset encoding = Charset.forName("GB18030");
    String text = Files.readString(home.resolve(TEXT), encoding);
    assertThat(text).containsOnlyOnce(wrong);
    Files.writeString(home.resolve(TEXT), text.replace(wrong, right), encoding);
  }
}
