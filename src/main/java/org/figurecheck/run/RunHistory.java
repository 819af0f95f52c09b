package org.figurecheck.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What runs did, for those who ask for the status. */
public interface RunHistory {
  /** Of an installation where nothing has run yet. */
  RunHistory EMPTY =
      new RunHistory() {
        @Override
        public Optional<Instant> lastDecided(String job) {
          return Optional.empty();
        }

        @Override
        public Overview overview() {
          return new Overview(List.of(), List.of());
        }
      };

  /** When a job's last scheduled occurrence was decided; empty if none was. */
  Optional<Instant> lastDecided(String job);

  Overview overview();

  /**
   * What `status` tells.
   *
   * @param runs the last run of each job
   * @param owed mail not yet accepted, oldest first
   */
  record Overview(List<Run> runs, List<OwedMail> owed) {}

  /**
   * A run.
   *
   * @param occurrence what ran
   * @param step how far it came
   * @param begun when it began
   * @param tally what it looked at; empty until it is done
   * @param problems what could not be read, judged or sent
   */
  record Run(
      Occurrence occurrence,
      Step step,
      Instant begun,
      Optional<Tally> tally,
      List<Problem> problems) {}

  /**
   * A mail that is owed.
   *
   * @param id its row in the outbox
   * @param address its recipient
   * @param subject its subject
   * @param since since when
   * @param attempts how often it was tried
   * @param lastAnswer the last answer, or empty
   */
  record OwedMail(
      long id, String address, String subject, Instant since, int attempts, String lastAnswer) {}
}
