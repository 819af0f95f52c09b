package org.figurecheck;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.figurecheck.cli.Inquiry;
import org.figurecheck.config.Settings;
import org.figurecheck.run.RunHistory;
import org.figurecheck.schedule.Planned;
import org.figurecheck.store.server.EmbeddedServer;

/**
 * An installation with a database of its own in which nothing has run yet, and so has no database.
 *
 * @param plan the jobs and their schedules
 * @param zone on whose clocks times are told
 */
record Untouched(List<Planned> plan, ZoneId zone) implements Inquiry {
  static boolean is(Path home, Settings settings) {
    return settings.machine().database().isEmbedded() && !EmbeddedServer.isKnown(home);
  }

  @Override
  public RunHistory history() {
    return RunHistory.EMPTY;
  }

  @Override
  public void close() {}
}
