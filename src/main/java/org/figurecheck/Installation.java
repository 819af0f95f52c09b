package org.figurecheck;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.figurecheck.cli.Console;
import org.figurecheck.cli.ExitCode;
import org.figurecheck.cli.Failure;
import org.figurecheck.cli.Service;
import org.figurecheck.config.Machine;
import org.figurecheck.config.Settings;
import org.figurecheck.run.CheckRun;
import org.figurecheck.run.Records;
import org.figurecheck.run.RunHistory;
import org.figurecheck.run.RunLog;
import org.figurecheck.schedule.Planned;
import org.figurecheck.store.Database;
import org.figurecheck.store.DatabaseUnavailable;
import org.figurecheck.store.server.EmbeddedServer;

/** One installation at work: its database, its jobs and its mail. */
final class Installation implements Service {
  private final Optional<EmbeddedServer> server;
  private final Database database;
  private final List<Planned> plan;
  private final ZoneId zone;
  private final CheckRun checkRun;

  private Installation(
      Optional<EmbeddedServer> server,
      Database database,
      List<Planned> plan,
      ZoneId zone,
      CheckRun checkRun) {
    this.server = server;
    this.database = database;
    this.plan = plan;
    this.zone = zone;
    this.checkRun = checkRun;
  }

  static Installation open(
      Path home, Settings settings, Understanding understanding, Console console) {
    Machine.Database where = settings.machine().database();
    Optional<EmbeddedServer> server = Optional.empty();
    try {
      server = where.isEmbedded() ? Optional.of(EmbeddedServer.start(home)) : Optional.empty();
      Database database =
          server.isPresent()
              ? Database.open(server.get().url(), server.get().user(), server.get().password())
              : Database.open(where.url(), where.user(), where.password());
      CheckRun checkRun =
          new CheckRun(
              new Records(
                  database.reports(), database.editions(), database.outbox(), database.runLog()),
              understanding.ruleFiles(),
              understanding.reader(),
              new PostOffice(home, settings, console.language()).post(),
              InstantSource.system());
      return new Installation(
          server,
          database,
          new Plan(settings, understanding.sources()).jobs(),
          settings.zone(),
          checkRun);
    } catch (DatabaseUnavailable unavailable) {
      server.ifPresent(EmbeddedServer::close);
      throw new Failure(ExitCode.UNREADABLE, console.told(unavailable.problem()), unavailable);
    }
  }

  @Override
  public List<Planned> plan() {
    return plan;
  }

  @Override
  public CheckRun checkRun() {
    return checkRun;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  @Override
  public RunHistory history() {
    return database.runLog();
  }

  @Override
  public RunLog log() {
    return database.runLog();
  }

  @Override
  public DataSource dataSource() {
    return database.dataSource();
  }

  @Override
  public void close() {
    database.close();
    server.ifPresent(EmbeddedServer::close);
  }
}
