package org.figurecheck.config;

import java.util.Optional;
import org.figurecheck.figure.Language;
import org.figurecheck.source.Limits;

/**
 * How the program runs on this machine.
 *
 * @param language the language of everything that a person sees
 * @param operator the mail address of who keeps this installation, or empty
 * @param database where it stores
 * @param mail how it sends
 * @param limits what one document may cost
 */
public record Machine(
    Language language, String operator, Database database, Mail mail, Limits limits) {
  /**
   * Where the program stores.
   *
   * @param url a JDBC URL, or embedded
   * @param user the user, or empty
   * @param password the password, or empty
   */
  public record Database(String url, String user, String password) {
    static final String EMBEDDED = "embedded";

    public boolean isEmbedded() {
      return url.equals(EMBEDDED);
    }

    /** Without secrets, which may also stand in the parameters of a URL. */
    @Override
    public String toString() {
      return "Database[" + url.replaceFirst("\\?.*", "") + ", " + user + "]";
    }
  }

  /**
   * How mail leaves.
   *
   * @param from the sender
   * @param smtp the server; without one, mail becomes files
   */
  public record Mail(String from, Optional<Smtp> smtp) {}

  /** How the conversation with the mail server is kept secret. */
  public enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  /**
   * A mail server.
   *
   * @param host its name
   * @param port its port
   * @param security how the conversation is kept secret
   * @param user the user, or empty for no login
   * @param password the password, or empty
   */
  public record Smtp(String host, int port, Security security, String user, String password) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Smtp[" + host + ":" + port + ", " + security + ", " + user + "]";
    }
  }
}
