package org.figurecheck.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one job that Quartz knows. */
@DisallowConcurrentExecution
final class WakeJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(WakeJob.class);

  private final Wake wake;

  WakeJob(Wake wake) {
    this.wake = wake;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      wake.wake();
    } catch (RuntimeException failure) {
      LOG.error("the wake-up failed and will be tried again in a minute", failure);
    }
  }
}
