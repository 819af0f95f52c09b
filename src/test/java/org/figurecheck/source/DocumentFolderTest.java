package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.run.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
  private static final String REPORT = "全县共有学校64所，在校学生41203人。\n";

  @TempDir private Path folder;
  private final Collected collected = new Collected();

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Collected read(String pattern) {
    Samples.sources().folder("summary", folder, pattern).read(collected);
    return collected;
  }

  @Test
  void thePathNamesOrganisationAndPeriod() throws IOException {
    write("河源縣/2024年/a.txt", REPORT);
    write("dongshan/2023-2024学年/x/b.txt", REPORT);

    read("{organisation}/{period}/*");

    assertThat(collected.keys()).containsExactly("dongshan 2023/24", "heyuan 2024");
    assertThat(collected.problems).isEmpty();
  }

  @Test
  void anEmptyFolderIsAProblemOnlyToWhoeverNamesIt() {
    read("");
    assertThat(collected.told()).isEmpty();

    Samples.sources().paths("check", List.of(folder)).read(collected);
    assertThat(collected.told()).containsExactly(folder + ": no-documents");
  }

  @Test
  void titleAndFirstLinesNameWhatThePathDoesNot() throws IOException {
    write("a.txt", "河源县柳溪镇2024年教育工作总结\n" + REPORT);
    write("b.txt", "工作报告\n发布日期：2025年1月3日\n2023年，东山县教育系统……\n");
    write("Dongshan County 2022.txt", "Report\nschools: 64\n");

    read("");

    assertThat(collected.keys()).containsExactly("dongshan 2022", "liuxi 2024", "dongshan 2023");
  }

  @Test
  void whatCannotBeMappedIsHandedOverUnassigned() throws IOException {
    write("x/无名.txt", REPORT);
    write("x/2024/b.txt", REPORT);

    read("{organisation}/{period}/*");

    assertThat(collected.keys()).containsExactly("2024 x/2024/b.txt", "x/无名.txt");
    assertThat(collected.origins.keySet()).allMatch(key -> key.isUnassigned());
    assertThat(collected.problems).isEmpty();
  }

  @Test
  void twoFilesOfOneReportAreToldApart() throws IOException {
    write("河源县/2024/a.txt", REPORT);
    write("河源县/2024/b.txt", REPORT);
    write("河源县/2024/c/b.txt", REPORT);

    read("{organisation}/{period}/*");

    assertThat(collected.keys())
        .containsExactly("heyuan 2024", "heyuan 2024 b.txt", "heyuan 2024 河源县/2024/c/b.txt");
  }

  @Test
  void aKnownVersionIsOnlyNoted() throws IOException {
    write("河源县/2024/a.txt", REPORT);
    write("东山县2024年总结.txt", REPORT);
    read("{organisation}/{period}/*");
    collected.remember();

    write("河源县/2024/a.txt", REPORT + "又一行。\n");
    read("{organisation}/{period}/*");

    assertThat(collected.unchanged).extracting(Collected::shown).containsExactly("dongshan 2024");
    assertThat(collected.texts.values()).anyMatch(text -> text.text().contains("又一行"));
  }

  @Test
  void aFileThatIsRenamedIsTheSameReport() throws IOException {
    Path old = write("河源县/2024/a.txt", REPORT);
    read("{organisation}/{period}/*");
    collected.remember();
    Files.move(old, old.resolveSibling("新名.txt"));

    read("{organisation}/{period}/*");

    assertThat(collected.unchanged).hasSize(1);
  }

  @Test
  void whatIsNoDocumentIsPassedOverAndUnknownKindsAreToldOnceAFolder() throws IOException {
    write("a/.hidden.txt", REPORT);
    write("a/~$summary.docx", "x");
    write("a/Thumbs.db", "x");
    write(".git/x.txt", REPORT);
    write("a/x.ppt", "x");
    write("a/y.ppt", "x");
    write("a/z.wps", "x");

    read("");

    assertThat(collected.keys()).isEmpty();
    assertThat(collected.problems).containsExactly(Problem.of("a", "not-read", ".ppt .wps"));
  }

  @Test
  void everyBadFileIsAProblemAndTheRestGoesOn() throws IOException {
    write("1-empty.txt", "");
    write("2-blank.txt", " \n\n");
    Files.write(
        folder.resolve("3-binary.txt"), new byte[] {'P', 'K', 0, 1, 2, 0, 9, (byte) 0xFF, 0, 4});
    write("4-big.txt", "x".repeat(2_000_001));
    write("5-long.txt", "x".repeat(200_001));
    Files.write(
        folder.resolve("6-foreign.txt"),
        "Отчёт о работе школ района".getBytes(Charset.forName("windows-1251")));
    write("7-docx.docx", "this is no ZIP");
    write("8-good.txt", REPORT);

    read("");

    assertThat(collected.told())
        .containsExactly(
            "1-empty.txt: empty",
            "2-blank.txt: no-text",
            "3-binary.txt: binary",
            "4-big.txt: too-big",
            "5-long.txt: too-long",
            "6-foreign.txt: encoding",
            "7-docx.docx: other-content");
    assertThat(collected.keys()).containsExactly("8-good.txt");
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesIsAProblem() throws IOException {
    write("a.txt", REPORT);
    Path gone = write("b.txt", REPORT);
    write("c.txt", REPORT);
    Collected deleting =
        new Collected() {
          @Override
          public void document(
              org.figurecheck.figure.ReportKey key,
              org.figurecheck.run.Origin origin,
              org.figurecheck.text.LocatedText text) {
            gone.toFile().delete();
            super.document(key, origin, text);
          }
        };

    Samples.sources().folder("summary", folder, "").read(deleting);

    assertThat(deleting.told()).containsExactly("b.txt: vanished");
    assertThat(deleting.keys()).containsExactly("a.txt", "c.txt");
  }

  @Test
  void aLinkInACircleEndsAndADeadLinkIsToldOf() throws IOException {
    write("a/b.txt", REPORT);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));

    read("");

    assertThat(collected.keys()).containsExactly("a/b.txt");
    assertThat(collected.told()).allMatch(told -> told.equals("dead.txt: vanished"));
  }

  @Test
  void aFolderThatIsMissingIsOneProblem() {
    Samples.sources().folder("summary", folder.resolve("none"), "").read(collected);

    assertThat(collected.problems).extracting(Problem::code).containsExactly("no-folder");
  }

  @Test
  void aPathThatSomebodyMistypedIsOneProblemAndTheOthersAreRead() throws IOException {
    Path one = write("one.txt", REPORT);

    Samples.sources().paths("check", List.of(folder.resolve("oen.txt"), one)).read(collected);

    assertThat(collected.problems).extracting(Problem::code).containsExactly("no-path");
    assertThat(collected.origins).hasSize(1);
  }

  @Test
  void singleFilesAndFoldersAreReadAsSomebodyNamesThem() throws IOException {
    Path one = write("one.txt", REPORT);
    write("more/two.txt", REPORT);

    Samples.sources().paths("check", List.of(one, folder.resolve("more"))).read(collected);

    assertThat(collected.origins.values())
        .extracting(origin -> origin.path())
        .containsExactly(one.toString(), folder + "/more/two.txt");
  }

  @Test
  void filesThatOnlyBearTheNameOfAFormatAreToldAndTheRestIsRead() throws IOException {
    write("a.xlsx", REPORT);
    write("b.pdf", REPORT);
    write("c.pdf", "");
    write("d.txt", "河源县2024年\n" + REPORT);
    try (PdfPaper paper = new PdfPaper()) {
      Files.write(folder.resolve("e.pdf"), paper.endPage().bytes());
    }

    read("");

    assertThat(collected.told())
        .containsExactly(
            "a.xlsx: other-content", "b.pdf: other-content", "c.pdf: empty", "e.pdf: no-text");
    assertThat(collected.keys()).containsExactly("heyuan 2024");
  }
}
