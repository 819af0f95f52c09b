package org.figurecheck.store;

import java.util.function.Consumer;
import org.figurecheck.run.ReportStore;

/** The versions of reports, in the database. */
record StoredReports(Access access) implements ReportStore {
  @Override
  public Import open(String series, String reader) {
    return ReportImport.of(access, new VersionTable.Line(series, reader));
  }

  @Override
  public void eachCurrent(String series, Consumer<StoredReport> consumer) {
    access.useTransaction(handle -> new CurrentReports(handle, consumer).read(series));
  }
}
