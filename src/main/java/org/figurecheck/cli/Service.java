package org.figurecheck.cli;

import java.util.List;
import javax.sql.DataSource;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.RunLog;
import org.figurecheck.schedule.Planned;

/** All that works on the database; closed last, with the embedded server if there is one. */
public interface Service extends AutoCloseable {
  /** The jobs and their schedules. */
  List<Planned> plan();

  CheckRun checkRun();

  RunLog log();

  /** The database, for the schedule to wake on. */
  DataSource dataSource();

  @Override
  void close();
}
