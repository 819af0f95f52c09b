package org.figurecheck.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.figurecheck.run.Letter;
import org.figurecheck.run.Mime;
import org.figurecheck.run.Recipient;
import org.figurecheck.run.RenderedMail;

/** Writes a letter as a MIME message of lines that every server can carry. */
public final class MimeWriter implements Mime {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Sender sender;

  public MimeWriter(Sender sender) {
    this.sender = sender;
  }

  /**
   * Who writes.
   *
   * @param address the address that the mail comes from
   * @param name the name shown with it, or empty
   * @param replyTo where answers go, or empty for the same address
   */
  public record Sender(String address, String name, String replyTo) {}

  /** Whether mail can be written to this; anything else is refused by {@link #write}. */
  public static boolean isAddress(String address) {
    try {
      return new InternetAddress(address, true).getAddress().contains("@");
    } catch (MessagingException malformed) {
      return false;
    }
  }

  @Override
  public byte[] write(Letter letter) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      message(letter).writeTo(out);
      return out.toByteArray();
    } catch (MessagingException badAddress) {
      throw new IllegalArgumentException(badAddress.getMessage(), badAddress);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private MimeMessage message(Letter letter) throws MessagingException, IOException {
    RenderedMail content = letter.content();
    Identified message = new Identified(letter.messageId());
    message.setFrom(mailbox(sender.address(), sender.name()));
    if (!sender.replyTo().isEmpty()) {
      message.setReplyTo(new InternetAddress[] {mailbox(sender.replyTo(), "")});
    }
    Recipient to = letter.to();
    message.setRecipient(MimeMessage.RecipientType.TO, mailbox(to.address(), to.name()));
    message.setSubject(oneLine(content.subject()), UTF_8);
    message.setSentDate(Date.from(letter.date()));
    message.setHeader("Content-Language", to.language().locale().getLanguage());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(mixed(content));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart mixed(RenderedMail content) throws MessagingException, IOException {
    MimeMultipart alternative =
        new MimeMultipart(
            "alternative", words(content.text(), "plain"), words(content.html(), "html"));
    if (content.attachments().isEmpty()) {
      return alternative;
    }
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(alternative);
    MimeMultipart mixed = new MimeMultipart("mixed", body);
    for (RenderedMail.Attachment attachment : content.attachments()) {
      mixed.addBodyPart(file(attachment));
    }
    return mixed;
  }

  private static MimeBodyPart words(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static MimeBodyPart file(RenderedMail.Attachment attachment)
      throws MessagingException, IOException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
    part.setFileName(attachment.name());
    part.setDisposition(Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress mailbox(String address, String name)
      throws MessagingException, UnsupportedEncodingException {
    InternetAddress mailbox = new InternetAddress(address, true);
    if (!name.isEmpty()) {
      mailbox.setPersonal(oneLine(name), UTF_8);
    }
    return mailbox;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A message that keeps the Message-ID it was given. */
  private static final class Identified extends MimeMessage {
    private final String messageId;

    Identified(String messageId) {
      super(Session.getInstance(new Properties()));
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
