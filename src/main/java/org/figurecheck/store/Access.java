package org.figurecheck.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/** The one way to the database: a transaction of its own, and a failure that says what to do. */
record Access(Jdbi jdbi, Failures failures) {
  <T> T inTransaction(HandleCallback<T, SQLException> work) {
    return failures.explained(
        () -> {
          // Jdbi's own inTransaction would join the transaction that this thread has open.
          try (Handle handle = jdbi.open()) {
            return handle.inTransaction(work);
          }
        });
  }

  void useTransaction(HandleConsumer<SQLException> work) {
    inTransaction(
        handle -> {
          work.useHandle(handle);
          return null;
        });
  }
}
