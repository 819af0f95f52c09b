package org.figurecheck.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Letter;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.RenderedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeWriterTest {
  private static MimeMessage parsed(byte[] mime) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
  }

  /** What a reader gets is what was written. */
  static void isTheLetter(byte[] mime) throws MessagingException, IOException {
    MimeMessage message = parsed(mime);
    assertThat(message.getMessageID()).isEqualTo(Letters.ID);
    assertThat(message.getSubject()).isEqualTo(Letters.SUBJECT);
    assertThat(message.getSentDate()).isEqualTo(Instant.parse("2026-11-23T00:00:05Z"));
    InternetAddress from = (InternetAddress) message.getFrom()[0];
    assertThat(from.getPersonal()).isEqualTo("数据核查");
    InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
    assertThat(to.getPersonal()).isEqualTo("市教育督导室");
    assertThat(message.getReplyTo()[0]).hasToString("office@example.org");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.isMimeType("multipart/mixed")).isTrue();
    MimeMultipart mixed = (MimeMultipart) message.getContent();
    MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(mixed.getBodyPart(0).isMimeType("multipart/alternative")).isTrue();
    assertThat(words.getBodyPart(0).getContent()).isEqualTo(Letters.TEXT);
    assertThat(words.getBodyPart(1).getContent()).isEqualTo(Letters.HTML);
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("figurecheck-2026-11-23.xlsx");
    assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(Letters.SHEET);
  }

  @Test
  void aLetterIsReadBackAsItWasWritten() throws MessagingException, IOException {
    isTheLetter(Letters.owed().mime());
  }

  @Test
  void everyLineIsShortAndInAscii() {
    String mime = new String(Letters.owed().mime(), StandardCharsets.ISO_8859_1);
    assertThat(mime.chars()).allMatch(c -> c < 128);
    assertThat(mime.split("\r\n")).allMatch(line -> line.length() <= 100);
    assertThat(mime.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void aSubjectOrANameCannotAddAHeader() throws MessagingException, IOException {
    Letter letter =
        new Letter(
            Letters.ID,
            new Recipient("reader@example.org", "a\r\nBcc: b@example.org", Language.EN, Set.of()),
            Instant.EPOCH,
            new RenderedMail("x\r\nBcc: c@example.org", "<p>", "t", List.of()));
    MimeMessage message = parsed(new MimeWriter(Letters.SENDER).write(letter));
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getSubject()).isEqualTo("x Bcc: c@example.org");
    assertThat(message.isMimeType("multipart/alternative")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader@example.org", "a.b+c@mail.example.cn"})
  void anAddressIsKnownAsOne(String address) {
    assertThat(MimeWriter.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reader",
        "a b@example.org",
        "a@b\r\nBcc: c@d",
        "a@example.org, b@example.org"
      })
  void whatIsNoSingleAddressIsKnownAsNone(String address) {
    assertThat(MimeWriter.isAddress(address)).isFalse();
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    Letter letter =
        new Letter(
            Letters.ID,
            new Recipient("a@b\r\nBcc: c@d", "", Language.EN, Set.of()),
            Instant.EPOCH,
            new RenderedMail("x", "<p>", "t", List.of()));
    assertThatThrownBy(() -> new MimeWriter(Letters.SENDER).write(letter))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
