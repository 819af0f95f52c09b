package org.figurecheck.store;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;

/** The subject line of a mail, by which a person knows it in the outbox. */
final class Subject {
  private Subject() {}

  /** The words of it, or empty where there is none that can be read. */
  static String of(byte[] mime) {
    try {
      String[] lines =
          new InternetHeaders(new ByteArrayInputStream(mime), true).getHeader("Subject");
      return lines == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(lines[0]));
    } catch (MessagingException | UnsupportedEncodingException unreadable) {
      return "";
    }
  }
}
