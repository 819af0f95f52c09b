package org.figurecheck.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.figurecheck.schedule.Schedule.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Schedule MONDAYS = new Schedule(Every.WEEK, 1, LocalTime.of(8, 0), SHANGHAI);

  @ParameterizedTest(name = "since {0}, at {1}: {2}")
  @CsvSource({
    // since, now, the occurrence that is due, all in local time of Shanghai
    "2026-11-16T08:00, 2026-11-23T07:59, ",
    "2026-11-16T08:00, 2026-11-23T08:00, 2026-11-23T08:00",
    "2026-11-16T08:00, 2026-11-23T09:30, 2026-11-23T08:00",
    "2026-11-23T08:00, 2026-11-23T08:01, ",
    "2026-11-23T08:00, 2026-11-29T23:59, ",
    // twelve missed weeks give the latest occurrence only
    "2026-08-31T08:00, 2026-11-24T10:00, 2026-11-23T08:00",
    // a job first seen on a Wednesday waits for its first Monday
    "2026-11-18T12:00, 2026-11-20T12:00, ",
    "2026-11-18T12:00, 2026-11-23T08:00, 2026-11-23T08:00",
    // a clock that went back fires nothing twice
    "2026-11-23T08:00, 2026-11-16T08:05, ",
  })
  void aWeeklyJobIsDueOnce(String since, String now, String due) {
    assertThat(Due.due(MONDAYS, local(since), local(now)))
        .isEqualTo(Optional.ofNullable(due).map(DueTest::local));
  }

  @ParameterizedTest(name = "{0} {1} at {2} in {3}: before {4} it was {5}, then comes {6}")
  @CsvSource({
    "DAY, 0, 06:30, Asia/Shanghai, 2026-02-28T22:30:00Z, 2026-02-28T22:30:00Z, 2026-03-01T22:30:00Z",
    "DAY, 0, 06:30, Asia/Shanghai, 2026-02-28T22:29:59Z, 2026-02-27T22:30:00Z, 2026-02-28T22:30:00Z",
    "MONTH, 1, 00:00, UTC, 2026-03-31T12:00:00Z, 2026-03-01T00:00:00Z, 2026-04-01T00:00:00Z",
    "MONTH, 28, 00:00, UTC, 2026-03-01T12:00:00Z, 2026-02-28T00:00:00Z, 2026-03-28T00:00:00Z",
    "WEEK, 7, 23:59, UTC, 2026-11-22T12:00:00Z, 2026-11-15T23:59:00Z, 2026-11-22T23:59:00Z",
    // Berlin skips 02:30 on 29 March 2026 and has it twice on 25 October
    "DAY, 0, 02:30, Europe/Berlin, 2026-03-29T06:00:00Z, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
    "DAY, 0, 02:30, Europe/Berlin, 2026-10-25T06:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
  })
  void occurrencesFollowTheLocalClock(
      Every every, int day, LocalTime at, ZoneId zone, Instant now, Instant last, Instant next) {
    Schedule schedule = new Schedule(every, day, at, zone);
    assertThat(schedule.lastBefore(now)).isEqualTo(last);
    assertThat(schedule.nextAfter(now)).isEqualTo(next);
  }

  @Test
  void aDayThatSomeMonthsLackIsRefused() {
    assertThatThrownBy(() -> new Schedule(Every.MONTH, 31, LocalTime.NOON, SHANGHAI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Schedule(Every.WEEK, 0, LocalTime.NOON, SHANGHAI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Schedule(Every.DAY, 0, LocalTime.NOON, SHANGHAI).day()).isZero();
  }

  private static Instant local(String text) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(text), SHANGHAI).toInstant();
  }
}
