package org.figurecheck.mail;

/**
 * An SMTP server and how to speak to it.
 *
 * @param host its name, as its certificate has it
 * @param port its port
 * @param security how the conversation is kept secret
 * @param user the user to log in as, empty for no login
 * @param password the password; it is never shown
 */
public record Smtp(String host, int port, Security security, String user, String password) {
  /** How a conversation is kept secret. */
  public enum Security {
    NONE,
    /** Encrypted before anything is said, or not at all. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
  }

  boolean hasLogin() {
    return !user.isEmpty();
  }

  String address() {
    return host + ":" + port;
  }

  @Override
  public String toString() {
    return "Smtp[" + address() + ", " + security + ", user=" + user + "]";
  }
}
