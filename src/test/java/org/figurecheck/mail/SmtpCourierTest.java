package org.figurecheck.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpCourierTest {
  @TempDir static Path folder;
  private static SSLContext localhost;
  private static SSLContext elsewhere;

  @BeforeAll
  static void certificates() throws IOException, InterruptedException {
    localhost = Certificates.of(folder, "localhost");
    elsewhere = Certificates.of(folder, "elsewhere.example");
  }

  private static Courier courier(int port, Smtp.Security security, String password) {
    return courier(port, security, password, localhost.getSocketFactory());
  }

  private static Courier courier(
      int port, Smtp.Security security, String password, SSLSocketFactory trust) {
    Smtp server = new Smtp("localhost", port, security, SmtpServer.USER, password);
    return new SmtpCourier(server, "bounces@example.org", Language.EN, trust);
  }

  @ParameterizedTest
  @EnumSource
  void theStoredBytesArriveUnchanged(Smtp.Security security)
      throws IOException, MessagingException {
    SSLContext tls = security == Smtp.Security.NONE ? null : localhost;
    try (SmtpServer server = new SmtpServer(tls, security == Smtp.Security.TLS, Map.of())) {
      Courier.Owed mail = Letters.owed();
      Courier.Outcome outcome = courier(server.port(), security, SmtpServer.PASSWORD).send(mail);
      assertThat(outcome.detail()).isEqualTo("250 2.0.0 queued as 4711");
      assertThat(outcome.accepted()).isTrue();
      assertThat(server.mails).hasSize(1);
      assertThat(server.mails.get(0)).isEqualTo(mail.mime());
      MimeWriterTest.isTheLetter(server.mails.get(0));
      assertThat(server.heard).anyMatch(line -> line.contains("MAIL FROM:<bounces@example.org>"));
    }
  }

  @Test
  void nothingIsSaidInClearButTheWishToEncrypt() throws IOException {
    try (SmtpServer server = new SmtpServer(localhost, false, Map.of())) {
      courier(server.port(), Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
      assertThat(server.heard)
          .filteredOn(line -> !line.startsWith("\uD83D\uDD12"))
          .allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
      assertThat(server.heard).anyMatch(line -> line.startsWith("\uD83D\uDD12AUTH PLAIN"));
    }
  }

  @Test
  void aServerWithoutStarttlsGetsNeitherPasswordNorMail() throws IOException {
    try (SmtpServer server = new SmtpServer(null, false, Map.of())) {
      Courier.Outcome outcome =
          courier(server.port(), Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.detail()).contains("STARTTLS");
      assertThat(server.heard).noneMatch(line -> line.startsWith("AUTH"));
    }
  }

  @Test
  void aCertificateForAnotherNameIsRefused() throws IOException {
    try (SmtpServer server = new SmtpServer(elsewhere, false, Map.of())) {
      Courier.Outcome outcome =
          courier(
                  server.port(),
                  Smtp.Security.STARTTLS,
                  SmtpServer.PASSWORD,
                  elsewhere.getSocketFactory())
              .send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.detail()).startsWith("no secure connection to mail server localhost:");
      assertThat(server.mails).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STARTTLS", "TLS"})
  void aCertificateOfAnUnknownIssuerIsRefused(Smtp.Security security) throws IOException {
    try (SmtpServer server = new SmtpServer(localhost, security == Smtp.Security.TLS, Map.of())) {
      Smtp smtp =
          new Smtp("localhost", server.port(), security, SmtpServer.USER, SmtpServer.PASSWORD);
      Courier.Outcome outcome =
          new SmtpCourier(smtp, "bounces@example.org", Language.EN).send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.detail()).startsWith("no secure connection to mail server localhost:");
      assertThat(server.mails).isEmpty();
    }
  }

  @Test
  void aRefusedLoginIsSaidWithoutThePassword() throws IOException {
    try (SmtpServer server =
        new SmtpServer(localhost, false, Map.of("AUTH", "535 5.7.8 no: wrong-Passw0rd"))) {
      Courier.Outcome outcome =
          courier(server.port(), Smtp.Security.STARTTLS, "wrong-Passw0rd").send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.detail())
          .contains("refused the login", "535 5.7.8")
          .doesNotContain("wrong-Passw0rd");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 no such user",
    "RCPT, 451 4.7.1 greylisted; come back later",
    "MAIL, 452 4.3.1 disk is full",
    "DATA, 554 5.3.4 too big",
    "END, 451 4.3.0 try again later",
    "END, 554 5.7.1 looks like spam",
  })
  void aRefusalIsNotAcceptedAndGivesTheAnswer(String verb, String answer) throws IOException {
    try (SmtpServer server = new SmtpServer(localhost, false, Map.of(verb, answer))) {
      Courier.Outcome outcome =
          courier(server.port(), Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
      assertThat(outcome.detail()).contains("did not accept", answer);
    }
  }

  @Test
  void aServerThatHangsUpBeforeItsAnswerHasNotAccepted() throws IOException {
    try (SmtpServer server = new SmtpServer(localhost, false, Map.of("DATA", ""))) {
      Courier.Outcome outcome =
          courier(server.port(), Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
      assertThat(outcome.accepted()).isFalse();
    }
  }

  @Test
  void aServerThatHangsUpAtTheFarewellHasAccepted() throws IOException {
    try (SmtpServer server = new SmtpServer(localhost, false, Map.of("QUIT", ""))) {
      Courier.Outcome outcome =
          courier(server.port(), Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
      assertThat(outcome.accepted()).isTrue();
    }
  }

  @Test
  void aServerThatIsDownIsSaidToBe() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Courier.Outcome outcome =
        courier(port, Smtp.Security.STARTTLS, SmtpServer.PASSWORD).send(Letters.owed());
    assertThat(outcome.accepted()).isFalse();
    assertThat(outcome.detail())
        .startsWith("cannot connect to mail server localhost:" + port)
        .contains("refused");
  }

  @Test
  void aServerOfNoSuchNameIsSaidToBeNone() {
    Smtp smtp = new Smtp("no-such-host.invalid", 25, Smtp.Security.NONE, "", "");
    Courier.Outcome outcome =
        new SmtpCourier(smtp, "bounces@example.org", Language.ZH).send(Letters.owed());
    assertThat(outcome.accepted()).isFalse();
    assertThat(outcome.detail()).contains("no-such-host.invalid");
  }

  @Test
  void anotherServerTakesItToo() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.setUser("reader@example.org", SmtpServer.USER, SmtpServer.PASSWORD);
    server.start();
    try {
      Courier.Outcome outcome =
          courier(server.getSmtp().getPort(), Smtp.Security.NONE, SmtpServer.PASSWORD)
              .send(Letters.owed());
      assertThat(outcome.detail()).startsWith("250");
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      server.getReceivedMessages()[0].writeTo(received);
      MimeWriterTest.isTheLetter(received.toByteArray());
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerNeverShowsItsPassword() {
    assertThat(new Smtp("h", 25, Smtp.Security.TLS, "u", "hidden").toString())
        .doesNotContain("hidden");
  }
}
