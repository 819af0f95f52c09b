package org.figurecheck.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.DateBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.LoggerFactory;

/**
 * Quartz on the JDBC store, which wakes every minute and does nothing else. One of several daemons
 * on one database wakes; if it dies, another does.
 */
public final class Clock {
  private static final String DATA_SOURCE = "figurecheck";
  private static final JobKey WAKE = JobKey.jobKey("wake");

  private final Scheduler scheduler;

  private Clock(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Starts to wake, the first time at once.
   *
   * @param daemon what this daemon is called: after a crash it takes up its own work without having
   *     to wait until it counts as dead
   * @param dataSource the database that holds the schema quartz
   * @param wake what each wake-up does
   */
  public static Clock start(String daemon, DataSource dataSource, Wake wake)
      throws SchedulerException {
    DBConnectionManager.getInstance()
        .addConnectionProvider(DATA_SOURCE, new Connections(dataSource));
    StdSchedulerFactory factory = new StdSchedulerFactory();
    factory.initialize(properties(daemon));
    Scheduler scheduler = factory.getScheduler();
    scheduler.setJobFactory((bundle, owner) -> new WakeJob(wake));
    if (!scheduler.checkExists(WAKE)) {
      schedule(scheduler);
    }
    scheduler.scheduleJob(
        TriggerBuilder.newTrigger()
            .withIdentity("start " + UUID.randomUUID())
            .forJob(WAKE)
            .startNow()
            .build());
    scheduler.start();
    return new Clock(scheduler);
  }

  private static void schedule(Scheduler scheduler) throws SchedulerException {
    try {
      scheduler.scheduleJob(
          JobBuilder.newJob(WakeJob.class).withIdentity(WAKE).build(),
          TriggerBuilder.newTrigger()
              .withIdentity(WAKE.getName())
              .startAt(DateBuilder.futureDate(1, DateBuilder.IntervalUnit.MINUTE))
              .withSchedule(
                  SimpleScheduleBuilder.repeatMinutelyForever()
                      .withMisfireHandlingInstructionNextWithRemainingCount())
              .build());
    } catch (ObjectAlreadyExistsException anotherDaemonWasFaster) {
      LoggerFactory.getLogger(Clock.class).debug("the wake-up is there", anotherDaemonWasFaster);
    }
  }

  private static Properties properties(String daemon) {
    Properties properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", "figurecheck");
    properties.setProperty("org.quartz.scheduler.instanceId", daemon);
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
    properties.setProperty(
        "org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
    properties.setProperty("org.quartz.jobStore.dataSource", DATA_SOURCE);
    properties.setProperty("org.quartz.jobStore.tablePrefix", "quartz.qrtz_");
    properties.setProperty("org.quartz.jobStore.isClustered", "true");
    properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "10000");
    return properties;
  }

  /** Waits for the wake-up in hand to end. */
  public void close() throws SchedulerException {
    scheduler.shutdown(true);
  }

  private record Connections(DataSource dataSource) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return dataSource.getConnection();
    }

    @Override
    public void shutdown() {
      // The data source belongs to whoever opened it.
    }

    @Override
    public void initialize() {
      // It is open already.
    }
  }
}
