package org.figurecheck.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, in the text format of COPY. */
final class CopyText implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(CHUNK + CHUNK / 4);
  private boolean inRow;

  CopyText(Connection connection, String command) throws SQLException {
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
  }

  CopyText field(String value) {
    begin();
    String text = StorableText.of(value);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(c);
      }
    }
    return this;
  }

  CopyText field(long value) {
    begin();
    buffer.append(value);
    return this;
  }

  CopyText field(boolean value) {
    begin();
    buffer.append(value ? 't' : 'f');
    return this;
  }

  /** A number, or null for none. */
  CopyText field(BigDecimal value) {
    begin();
    buffer.append(value == null ? "\\N" : value.toString());
    return this;
  }

  private void begin() {
    if (inRow) {
      buffer.append('\t');
    }
    inRow = true;
  }

  void endRow() throws SQLException {
    buffer.append('\n');
    inRow = false;
    if (buffer.length() >= CHUNK) {
      send();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  void finish() throws SQLException {
    send();
    copy.endCopy();
  }

  /** Breaks off what was not finished. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
