package org.figurecheck.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCourierTest {
  private static final String NAME = "6f1c2d3e.weekly.2026-11-23@figurecheck.example";

  @TempDir Path folder;

  @Test
  void aMailAndItsPageStandInTheFolderOnceHoweverOftenItIsSent() throws IOException {
    Path outbox = folder.resolve("var/outbox");
    Courier courier = new FolderCourier(outbox, Language.ZH);
    Courier.Owed mail = Letters.owed();
    courier.send(mail);
    Courier.Outcome outcome = courier.send(mail);
    assertThat(outcome.accepted()).isTrue();
    assertThat(outcome.detail()).isEqualTo("未设置邮件服务器，已写入文件 " + outbox.resolve(NAME + ".eml"));
    assertThat(outbox.resolve(NAME + ".eml")).hasBinaryContent(mail.mime());
    assertThat(outbox.resolve(NAME + ".html")).hasContent(Letters.HTML);
    try (Stream<Path> files = Files.list(outbox)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(List.of(NAME + ".eml", NAME + ".html"));
    }
  }

  @Test
  void aMessageIdCannotLeadOutOfTheFolder() throws IOException {
    Courier.Owed mail =
        new Courier.Owed(1, "<../../x/y@z>", "reader@example.org", Letters.owed().mime(), 0);
    Path outbox = folder.resolve("a/b/outbox");
    assertThat(new FolderCourier(outbox, Language.EN).send(mail).accepted()).isTrue();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file.getParent()).isEqualTo(outbox));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNotDelivery() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Courier.Outcome outcome = new FolderCourier(file, Language.EN).send(Letters.owed());
    assertThat(outcome.accepted()).isFalse();
    assertThat(outcome.detail()).startsWith("cannot write " + file);
  }
}
