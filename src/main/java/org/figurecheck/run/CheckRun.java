package org.figurecheck.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.finding.Coverage;
import org.figurecheck.finding.Inspector;

/**
 * One run of a job: import, check, decide, send. Every step can be repeated, so a run that was cut
 * off is simply run again.
 */
public final class CheckRun {
  private final Records records;
  private final RuleBook ruleBook;
  private final Reader reader;
  private final Post post;
  private final InstantSource clock;

  public CheckRun(
      Records records, RuleBook ruleBook, Reader reader, Post post, InstantSource clock) {
    this.records = records;
    this.ruleBook = ruleBook;
    this.reader = reader;
    this.post = post;
    this.clock = clock;
  }

  /** Runs the occurrence, or what is left of it; what is decided already is not decided again. */
  public Summary run(Job job, Occurrence occurrence, Watch watch) {
    Progress progress = new Progress(records.log(), occurrence, watch, clock);
    progress.enter(Step.IMPORTING);
    Importing.Seen seen = Importing.readAll(job.sources(), records.reports(), reader, watch);
    progress.problems(seen.problems());
    if (watch.stopped()) {
      return progress.summary();
    }

    progress.enter(Step.CHECKING);
    RuleBook.Rules rules = ruleBook.load();
    progress.problems(rules.problems());
    Checking checking = new Checking(new Inspector(rules.rules()), reader, seen.reports(), watch);
    for (String series : new TreeSet<>(job.series())) {
      checking.nextSeries();
      records.reports().eachCurrent(series, checking::judge);
    }
    progress.problems(checking.problems());
    progress.looked(checking.tally());
    if (watch.stopped()) {
      return progress.summary();
    }

    progress.enter(Step.DECIDING);
    Deciding deciding =
        new Deciding(
            job,
            occurrence,
            new Deciding.Outcome(
                checking.findings(),
                coverage(seen.reports(), rules.rules().ids()),
                checking.tally(),
                progress.summary().problems()),
            post,
            clock.instant());
    records.editions().decide(occurrence, deciding::decide);
    progress.decided(deciding.states());

    progress.enter(Step.SENDING);
    progress.delivered(deliver(watch));
    progress.finish();
    return progress.summary();
  }

  private static Coverage coverage(Set<ReportKey> seen, Set<String> inForce) {
    return (report, rule) -> seen.contains(report) && inForce.contains(rule);
  }

  /** Sends all that is owed, each mail once, whether it is due yet or was set aside. */
  public List<Summary.Delivery> deliverAll(Watch watch) {
    records.outbox().hasten(clock.instant());
    return deliver(watch);
  }

  /** Sends what is owed and due, each mail once; a mail that fails waits for another time. */
  public List<Summary.Delivery> deliver(Watch watch) {
    List<Summary.Delivery> deliveries = new ArrayList<>();
    Courier noting =
        mail -> {
          Courier.Outcome outcome = post.courier().send(mail);
          deliveries.add(new Summary.Delivery(mail.address(), outcome));
          return outcome;
        };
    Instant now = clock.instant();
    while (!watch.stopped() && records.outbox().next(now, noting)) {
      watch.report(deliveries.get(deliveries.size() - 1).address());
    }
    return deliveries;
  }
}
