package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.figurecheck.Installed.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.figurecheck.mail.SmtpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A daemon that is killed loses nothing and decides nothing twice; one told to stop, stops. */
class DaemonIT {
  private static final int RECIPIENTS = 7;
  private static final int TERMINATED = 143;

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "EMBEDDED, figurecheck.version, importing",
    "EMBEDDED, figurecheck.edition, deciding",
    "EXTERNAL, figurecheck.version, importing",
    "EXTERNAL, figurecheck.edition, deciding"
  })
  void aRunKilledBeforeItsDecisionIsDecidedOnce(Installed.Server where, String table, String step)
      throws IOException, SQLException, MessagingException {
    Installed installed = Installed.in(home, where);
    installed.makeDue();
    try (SmtpServer smtp = new SmtpServer(null, false, Map.of())) {
      try (Installed.Lock lock = installed.lock(table);
          Jar.Running killed = daemon(installed, smtp)) {
        lock.awaitSomebody();
        assertThat(step(installed)).isEqualTo(step);
        killed.kill();
      }
      assertThat(installed.number("SELECT count(*) FROM figurecheck.edition")).isZero();
      assertThat(smtp.mails).isEmpty();

      goesOn(installed, smtp);
      assertThat(messageIds(smtp)).hasSize(RECIPIENTS).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMailWhoseAnswerWasLostIsRepeatedAndNoOther(Installed.Server where)
      throws IOException, SQLException, MessagingException {
    Installed installed = Installed.in(home, where);
    installed.makeDue();
    List<String> sent;
    try (SmtpServer silent = new SmtpServer(null, false, Map.of("END3", SmtpServer.NEVER));
        Jar.Running killed = daemon(installed, silent)) {
      await("the third mail", () -> silent.mails.size() == 3);
      assertThat(step(installed)).isEqualTo("sending");
      killed.kill();
      sent = messageIds(silent);
    }
    assertThat(installed.number("SELECT count(*) FROM figurecheck.edition")).isEqualTo(RECIPIENTS);

    try (SmtpServer smtp = new SmtpServer(null, false, Map.of())) {
      goesOn(installed, smtp);
      List<String> later = messageIds(smtp);
      assertThat(later).hasSize(RECIPIENTS - 2).doesNotHaveDuplicates();
      assertThat(later).contains(sent.get(2)).doesNotContain(sent.get(0), sent.get(1));
    }
  }

  /** The next daemon does the rest, and takes the server with it when it stops. */
  private static void goesOn(Installed installed, SmtpServer smtp) {
    Optional<ProcessHandle> orphan = installed.postgres();
    assertThat(orphan.isPresent()).isEqualTo(installed.external().isEmpty());
    try (Jar.Running daemon = daemon(installed, smtp)) {
      await("the end of the run", () -> step(installed).equals("done"));
      assertThat(installed.postgres()).isEqualTo(orphan);
      assertThat(installed.number("SELECT count(*) FROM figurecheck.run")).isEqualTo(1);
      assertThat(installed.number("SELECT count(*) FROM figurecheck.edition"))
          .isEqualTo(RECIPIENTS);
      assertThat(installed.number("SELECT count(DISTINCT recipient) FROM figurecheck.edition"))
          .isEqualTo(RECIPIENTS);
      assertThat(
              installed.number("SELECT count(*) FROM figurecheck.outbox WHERE status = 'accepted'"))
          .isEqualTo(RECIPIENTS);
      assertThat(installed.number("SELECT count(*) FROM figurecheck.entry WHERE state <> 'new'"))
          .isZero();
      assertThat(daemon.stop().status()).isEqualTo(TERMINATED);
    }
    assertThat(installed.postgres()).isEmpty();
  }

  private static String step(Installed installed) {
    return installed
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT step FROM figurecheck.run")
                    .mapTo(String.class)
                    .findOne()
                    .orElse(""));
  }

  private static Jar.Running daemon(Installed installed, SmtpServer smtp) {
    return installed
        .jar()
        .with(
            Map.of(
                "FIGURECHECK_SMTP_HOST",
                "localhost",
                "FIGURECHECK_SMTP_PORT",
                Integer.toString(smtp.port()),
                "FIGURECHECK_SMTP_SECURITY",
                "none"))
        .start("daemon");
  }

  private static List<String> messageIds(SmtpServer smtp) throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (byte[] mail : List.copyOf(smtp.mails)) {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
      ids.add(message.getMessageID());
    }
    return ids;
  }

  @Test
  void itIsAloneAnswersAndFinishesTheStepInHand() throws IOException, SQLException {
    Installed installed = Installed.in(home, Installed.Server.EMBEDDED);
    installed.makeDue();
    Jar jar = installed.jar();
    Installed.Lock held = installed.lock("figurecheck.version");
    try (Jar.Running daemon = jar.start("daemon")) {
      try (held) {
        held.awaitSomebody();
        Jar.Ended status = jar.run("status");
        assertThat(status.out()).contains("A daemon is running.", "reading the sources");
        assertThat(status.status()).isZero();

        Jar.Ended second = jar.run("daemon");
        assertThat(second.err()).contains("Another daemon works in").doesNotContain("Exception");
        assertThat(second.err().strip().lines()).hasSize(1);
        assertThat(second.status()).isEqualTo(2);

        daemon.process().destroy();
        await("the wish to stop", () -> daemon.told().contains("Finishing the step in hand."));
        assertThat(daemon.process().isAlive()).isTrue();
      }
      assertThat(daemon.await().status()).isEqualTo(TERMINATED);
      assertThat(daemon.told()).contains("Stopped.");
    }
    assertThat(installed.postgres()).isEmpty();

    Jar.Ended status = jar.run("status");
    assertThat(status.out()).contains("No daemon is running", "reached “reading the sources”");
  }
}
