package org.figurecheck.run;

import java.util.List;

/**
 * A mail in words, before it has an envelope.
 *
 * @param subject the subject line
 * @param html the HTML body
 * @param text its plain-text twin
 * @param attachments what goes with it
 */
public record RenderedMail(String subject, String html, String text, List<Attachment> attachments) {
  /**
   * A file that goes with a mail.
   *
   * @param name its file name
   * @param type its media type
   * @param bytes its content
   */
  public record Attachment(String name, String type, byte[] bytes) {}

  public RenderedMail {
    attachments = List.copyOf(attachments);
  }
}
