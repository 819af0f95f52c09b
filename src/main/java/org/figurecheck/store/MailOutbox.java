package org.figurecheck.store;

import java.time.Instant;
import org.figurecheck.run.Courier;
import org.figurecheck.run.Outbox;

/** Mail that is owed, in the database; a claim is the lock that its transaction holds. */
record MailOutbox(Access access) implements Outbox {
  @Override
  public boolean next(Instant now, Courier courier) {
    return access.inTransaction(
        handle -> {
          OutboxTable outbox = new OutboxTable(handle);
          return outbox
              .claim(now)
              .map(
                  mail -> {
                    outbox.answered(mail, courier.send(mail), now);
                    return true;
                  })
              .orElse(false);
        });
  }

  @Override
  public void hasten(Instant now) {
    access.useTransaction(handle -> new OutboxTable(handle).hasten(now));
  }
}
