package org.figurecheck.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.figurecheck.run.Courier.Outcome;
import org.figurecheck.run.Courier.Owed;
import org.figurecheck.run.RunHistory.OwedMail;
import org.jdbi.v3.core.Handle;

/** The mails that are owed, within one transaction. */
final class OutboxTable {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(60);
  private static final int QUICK_ATTEMPTS = 6;

  /** After about a week, so that a server that is down over a holiday loses nothing. */
  static final int LAST_ATTEMPT = QUICK_ATTEMPTS + 7 * 24;

  private final Handle handle;

  OutboxTable(Handle handle) {
    this.handle = handle;
  }

  Optional<Owed> claim(Instant now) {
    return handle
        .createQuery(
            """
            SELECT id, message_id, address, mime, attempts
            FROM figurecheck.outbox
            WHERE status = 'owed' AND next_attempt_at <= :now
            ORDER BY id
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
        .bind("now", now)
        .map(
            (row, context) ->
                new Owed(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBytes(4),
                    row.getInt(5)))
        .findOne();
  }

  void answered(Owed mail, Outcome outcome, Instant now) {
    int attempts = mail.attempts() + 1;
    handle
        .createUpdate(
            """
            UPDATE figurecheck.outbox
            SET attempts = :attempts, last_answer = :answer, status = :status,
              next_attempt_at = :next, accepted_at = :accepted
            WHERE id = :id
            """)
        .bind("id", mail.id())
        .bind("attempts", attempts)
        .bind("answer", StorableText.of(outcome.detail()))
        .bind("status", status(outcome, attempts))
        .bind("next", now.plus(wait(attempts)))
        .bind("accepted", outcome.accepted() ? now : null)
        .execute();
  }

  void hasten(Instant now) {
    handle
        .createUpdate(
            """
            UPDATE figurecheck.outbox SET status = 'owed', next_attempt_at = :now
            WHERE status <> 'accepted'
            """)
        .bind("now", now)
        .execute();
  }

  private static String status(Outcome outcome, int attempts) {
    if (outcome.accepted()) {
      return "accepted";
    }
    return attempts < LAST_ATTEMPT ? "owed" : "set-aside";
  }

  /** A minute after the first attempt, then twice as long each time, up to an hour. */
  static Duration wait(int attempts) {
    return attempts > QUICK_ATTEMPTS ? LONGEST_WAIT : Duration.ofMinutes(1L << (attempts - 1));
  }

  List<OwedMail> owed() {
    return handle
        .createQuery(
            """
            SELECT id, address, subject, owed_since, attempts, last_answer
            FROM figurecheck.outbox
            WHERE status <> 'accepted'
            ORDER BY id
            """)
        .map(
            (row, context) ->
                new OwedMail(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getTimestamp(4).toInstant(),
                    row.getInt(5),
                    row.getString(6)))
        .list();
  }

  void owe(long edition, String address, Posted mail) {
    handle
        .createUpdate(
            """
            INSERT INTO figurecheck.outbox (edition, message_id, address, subject, mime)
            VALUES (:edition, :messageId, :address, :subject, :mime)
            """)
        .bind("edition", edition)
        .bind("messageId", mail.messageId())
        .bind("address", address)
        .bind("subject", StorableText.of(mail.subject()))
        .bind("mime", mail.mime())
        .execute();
  }

  /** A mail as it goes into the outbox. */
  record Posted(String messageId, String subject, byte[] mime) {}
}
