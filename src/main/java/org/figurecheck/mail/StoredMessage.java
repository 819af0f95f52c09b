package org.figurecheck.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A message that leaves as the bytes it was stored as, whatever a library would write. */
final class StoredMessage extends MimeMessage {
  private final byte[] stored;

  StoredMessage(Session session, byte[] stored) throws MessagingException {
    super(session, new ByteArrayInputStream(stored));
    this.stored = stored;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(stored);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
    out.write(stored);
  }
}
