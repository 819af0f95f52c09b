package org.figurecheck.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.run.Origin;
import org.figurecheck.run.ReportStore;
import org.figurecheck.text.LocatedText;

/** Writes versions in batches of whole reports, each batch in one transaction. */
final class ReportImport implements ReportStore.Import {
  private static final long FULL = 4_000_000;
  private static final long FIGURE = 200;

  /** So many new rows that the plan for reading them back should know of them. */
  private static final long MANY = 50_000;

  private final Access access;
  private final VersionTable.Line line;
  private final Map<ReportKey, Origin> current;
  private final Map<ReportKey, Received> held = new LinkedHashMap<>();
  private final Map<ReportKey, Origin> moves = new HashMap<>();
  private final Strays strays;
  private long size;
  private long figures;

  private ReportImport(Access access, VersionTable.Line line, Map<ReportKey, Origin> current) {
    this.access = access;
    this.line = line;
    this.current = current;
    this.strays = new Strays(current);
  }

  /** A version that waits to be written. */
  record Received(ReportKey key, Origin origin, LocatedText text, Content content) {}

  static ReportImport of(Access access, VersionTable.Line line) {
    return new ReportImport(
        access, line, access.inTransaction(handle -> new VersionTable(handle, line).current()));
  }

  @Override
  public boolean isCurrent(ReportKey key, String hash) {
    Origin known = current.get(key);
    return known != null && known.hash().equals(hash);
  }

  @Override
  public void unchanged(ReportKey key, Origin origin) {
    strays.seen(key, origin);
    Origin known = current.get(key);
    if (!known.path().equals(origin.path())) {
      Origin moved = new Origin(origin.path(), known.hash(), known.title());
      current.put(key, moved);
      moves.put(key, moved);
    }
  }

  @Override
  public void add(ReportKey key, Origin origin, LocatedText text, Content content) {
    if (isCurrent(key, origin.hash())) {
      unchanged(key, origin);
      return;
    }
    strays.seen(key, origin);
    current.put(key, origin);
    if (held.containsKey(key)) {
      flush();
    }
    held.put(key, new Received(key, origin, text, content));
    size += text.text().length() + FIGURE * (1 + content.figures().size());
    figures += content.figures().size();
    if (size >= FULL) {
      flush();
    }
  }

  private void flush() {
    if (!held.isEmpty()) {
      access.useTransaction(
          handle -> new VersionTable(handle, line).store(held.values().stream().toList()));
    }
    held.clear();
    size = 0;
  }

  @Override
  public void close() {
    flush();
    if (figures >= MANY) {
      access.useTransaction(handle -> handle.execute("ANALYZE figurecheck.figure"));
    }
    if (!moves.isEmpty()) {
      access.useTransaction(handle -> new VersionTable(handle, line).move(moves));
    }
    if (!strays.found().isEmpty()) {
      access.useTransaction(handle -> new VersionTable(handle, line).retire(strays.found()));
    }
  }
}
