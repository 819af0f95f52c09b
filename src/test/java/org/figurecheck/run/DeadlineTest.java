package org.figurecheck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.figurecheck.text.ReadingStopped;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  void whatIsDoneInTimeIsHandedOver() throws GivenUp {
    assertThat(Deadline.within(LONG, "a.txt", () -> "read")).isEqualTo("read");
  }

  @Test
  void whatTakesTooLongIsAProblemAndStops() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);

    GivenUp givenUp =
        catchThrowableOfType(
            GivenUp.class, () -> Deadline.within(SHORT, "a.txt", () -> endless(stopped)));

    assertThat(givenUp.problem()).isEqualTo(Problem.of("a.txt", "reading-too-slow", "0"));
    assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
  }

  private static String endless(CountDownLatch stopped) {
    try {
      while (true) {
        ReadingStopped.check();
      }
    } finally {
      stopped.countDown();
    }
  }

  @Test
  void whatBreaksTheProgramIsAProblemToo() {
    GivenUp givenUp =
        catchThrowableOfType(
            GivenUp.class, () -> Deadline.within(LONG, "a.txt", () -> "".substring(1)));

    assertThat(givenUp.problem().where()).isEqualTo("a.txt");
    assertThat(givenUp.problem().code()).isEqualTo("reading-failed");
    assertThat(givenUp.problem().arguments().get(0)).contains("StringIndexOutOfBounds");
  }

  @Test
  void soDoesARecursionWithoutEnd() {
    GivenUp givenUp =
        catchThrowableOfType(GivenUp.class, () -> Deadline.within(LONG, "a.txt", () -> deeper(0)));

    assertThat(givenUp.problem().arguments()).containsExactly("java.lang.StackOverflowError");
  }

  private static int deeper(int depth) {
    return depth < 0 ? depth : deeper(depth + 1) + 1;
  }
}
