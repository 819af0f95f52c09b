package org.figurecheck.mail;

import jakarta.mail.Session;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;

/** The settings of a conversation with an SMTP server: nothing is left to chance or to default. */
final class SmtpSession {
  private static final String SMTP = "mail.smtp.";
  private static final String PATIENCE = Long.toString(TimeUnit.SECONDS.toMillis(30));

  private SmtpSession() {}

  static Session of(Smtp server, String sender, SSLSocketFactory trust) {
    Properties settings = new Properties();
    settings.put(SMTP + "connectiontimeout", PATIENCE);
    settings.put(SMTP + "timeout", PATIENCE);
    settings.put(SMTP + "writetimeout", PATIENCE);
    settings.put(SMTP + "from", sender);
    settings.put(SMTP + "auth", Boolean.toString(server.hasLogin()));
    settings.put(SMTP + "auth.mechanisms", "PLAIN LOGIN");
    settings.put(SMTP + "sendpartial", "false");
    secure(settings, server.security(), trust);
    return Session.getInstance(settings);
  }

  private static void secure(Properties settings, Smtp.Security security, SSLSocketFactory trust) {
    boolean starttls = security == Smtp.Security.STARTTLS;
    settings.put(SMTP + "starttls.enable", Boolean.toString(starttls));
    settings.put(SMTP + "starttls.required", Boolean.toString(starttls));
    settings.put(SMTP + "ssl.enable", Boolean.toString(security == Smtp.Security.TLS));
    settings.put(SMTP + "ssl.checkserveridentity", "true");
    settings.put(SMTP + "ssl.protocols", "TLSv1.3 TLSv1.2");
    settings.put(SMTP + "ssl.socketFactory", trust);
    settings.put(SMTP + "ssl.socketFactory.fallback", "false");
  }
}
