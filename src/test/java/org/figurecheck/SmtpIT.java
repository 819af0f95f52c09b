package org.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurecheck.mail.Certificates;
import org.figurecheck.mail.SmtpServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that leaves by a real SMTP conversation, or waits until it can. */
class SmtpIT {
  private static final int RECIPIENTS = 7;

  @TempDir static Path certificates;
  @TempDir Path home;

  private static SSLContext tls;

  @BeforeAll
  static void certificate() throws IOException, InterruptedException {
    tls = Certificates.of(certificates, "localhost");
  }

  private static Jar to(int port, Jar jar) {
    return jar.withOptions(
            "-Djavax.net.ssl.trustStore=" + certificates.resolve("localhost.p12"),
            "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD)
        .with(
            Map.of(
                "FIGURECHECK_SMTP_HOST",
                "localhost",
                "FIGURECHECK_SMTP_PORT",
                Integer.toString(port),
                "FIGURECHECK_SMTP_USER",
                SmtpServer.USER,
                "FIGURECHECK_SMTP_PASSWORD",
                SmtpServer.PASSWORD));
  }

  @Test
  void mailWaitsForADeadServerAndArrivesWholeOnceItLives() throws IOException, MessagingException {
    Jar jar = Jar.inSamples(home);
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    Jar.Ended run = to(closed, jar).run("run", "weekly");
    assertThat(run.out()).contains("not accepted, still owed", "localhost:" + closed);
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.status()).isEqualTo(3);

    for (String[] question : List.of(new String[] {"status"}, new String[] {"mail", "list"})) {
      Jar.Ended told = jar.run(question);
      assertThat(told.out()).contains("supervision@example.org", "localhost:" + closed, "tried 1");
      assertThat(told.out()).doesNotContain(SmtpServer.PASSWORD);
      assertThat(told.status()).isEqualTo(3);
    }

    try (SmtpServer server = new SmtpServer(tls, false, Map.of())) {
      Jar.Ended sent = to(server.port(), jar).run("mail", "send");
      assertThat(sent.out()).contains("supervision@example.org: done, 250");
      assertThat(sent.status()).isZero();
      assertThat(server.mails).hasSize(RECIPIENTS);
      assertThat(server.heard).anyMatch(line -> line.startsWith("\uD83D\uDD12AUTH PLAIN"));
      isWhole(server.mails.get(0));
    }
    Jar.Ended status = jar.run("mail", "list");
    assertThat(status.out()).contains("No mail is owed.");
    assertThat(status.status()).isZero();
  }

  @Test
  void mailLeavesEncryptedAndLoggedIn() throws IOException, MessagingException {
    try (SmtpServer server = new SmtpServer(tls, false, Map.of())) {
      Jar.Ended run = to(server.port(), Jar.inSamples(home)).run("run", "weekly");
      assertThat(run.status()).isEqualTo(1);
      assertThat(server.mails).hasSize(RECIPIENTS);
      assertThat(server.heard).anyMatch(line -> line.startsWith("\uD83D\uDD12AUTH PLAIN"));
      assertThat(server.heard).noneMatch(line -> line.startsWith("AUTH"));
      for (byte[] mail : server.mails) {
        isWhole(mail);
      }
    }
  }

  private static void isWhole(byte[] mail) throws IOException, MessagingException {
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    assertThat(message.getSubject()).containsAnyOf("数据核查", "Figures checked");
    assertThat(message.getMessageID()).startsWith("<").endsWith(">");
    List<Part> leaves = new ArrayList<>();
    collect(message, leaves);
    assertThat(leaves).hasSize(3);
    assertThat(leaves.get(0).isMimeType("text/plain")).isTrue();
    assertThat((String) leaves.get(0).getContent()).hasSizeGreaterThan(100);
    assertThat(leaves.get(1).isMimeType("text/html")).isTrue();
    assertThat((String) leaves.get(1).getContent()).contains("<html").contains("</html>");
    assertThat(leaves.get(2).getFileName()).endsWith(".xlsx");
    try (InputStream sheet = leaves.get(2).getInputStream();
        XSSFWorkbook workbook = new XSSFWorkbook(sheet)) {
      assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
    }
  }

  private static void collect(Part part, List<Part> leaves) throws IOException, MessagingException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), leaves);
      }
    } else {
      leaves.add(part);
    }
  }
}
