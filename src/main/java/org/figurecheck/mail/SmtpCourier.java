package org.figurecheck.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;

/** Hands mail over to an SMTP server, byte for byte as it was stored. */
public final class SmtpCourier implements Courier {
  private final Smtp server;
  private final Session session;
  private final Failures failures;

  /**
   * @param server the server
   * @param sender the address that bounces go to
   * @param language the language of the outcomes
   */
  public SmtpCourier(Smtp server, String sender, Language language) {
    this(server, sender, language, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  SmtpCourier(Smtp server, String sender, Language language, SSLSocketFactory trust) {
    this.server = server;
    this.session = SmtpSession.of(server, sender, trust);
    this.failures = new Failures(server, language);
  }

  @Override
  public Outcome send(Owed mail) {
    try {
      SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
      try {
        return handOver(mail, transport);
      } finally {
        leave(transport);
      }
    } catch (MessagingException failure) {
      return new Outcome(false, failures.say(failure));
    }
  }

  private Outcome handOver(Owed mail, SMTPTransport transport) throws MessagingException {
    InternetAddress[] to = {new InternetAddress(mail.address(), true)};
    if (server.hasLogin()) {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    } else {
      transport.connect(server.host(), server.port(), null, null);
    }
    transport.sendMessage(new StoredMessage(session, mail.mime()), to);
    return new Outcome(true, transport.getLastServerResponse().strip());
  }

  private static void leave(SMTPTransport transport) {
    try {
      transport.close();
    } catch (MessagingException farewell) {
      // The outcome is known by now: to report a failed farewell would send the mail again.
      return;
    }
  }
}
