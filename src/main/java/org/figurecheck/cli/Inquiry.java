package org.figurecheck.cli;

import java.time.ZoneId;
import java.util.List;
import org.figurecheck.run.RunHistory;
import org.figurecheck.schedule.Planned;

/** What can be asked of an installation without changing anything in it. */
public interface Inquiry extends AutoCloseable {
  /** The jobs and their schedules. */
  List<Planned> plan();

  RunHistory history();

  /** On whose clocks times are told. */
  ZoneId zone();

  @Override
  void close();
}
