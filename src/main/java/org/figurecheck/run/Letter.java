package org.figurecheck.run;

import java.time.Instant;

/**
 * A mail with its envelope.
 *
 * @param messageId the Message-ID, with angle brackets, the same for every repeat
 * @param to the recipient
 * @param date the date it bears
 * @param content its words
 */
public record Letter(String messageId, Recipient to, Instant date, RenderedMail content) {}
