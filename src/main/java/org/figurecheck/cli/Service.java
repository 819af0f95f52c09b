package org.figurecheck.cli;

import javax.sql.DataSource;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.RunLog;

/** All that works on the database; closed last, with the embedded server if there is one. */
public interface Service extends Inquiry {
  CheckRun checkRun();

  RunLog log();

  /** The database, for the schedule to wake on. */
  DataSource dataSource();
}
