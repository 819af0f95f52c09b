package org.figurecheck.run;

/** Carries one mail to where it belongs: an SMTP server, or a folder. */
public interface Courier {
  /** Never throws for a mail that cannot be delivered: the outcome says so. */
  Outcome send(Owed mail);

  /**
   * A mail that is owed.
   *
   * @param id its row in the outbox
   * @param messageId its Message-ID
   * @param address the recipient's address
   * @param mime its final bytes
   * @param attempts how often it was tried before
   */
  record Owed(long id, String messageId, String address, byte[] mime, int attempts) {}

  /**
   * What became of an attempt.
   *
   * @param accepted whether the server took it over
   * @param detail the server's answer, or where the file stands
   */
  record Outcome(boolean accepted, String detail) {}
}
