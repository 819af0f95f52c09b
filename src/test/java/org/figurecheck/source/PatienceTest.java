package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void whatEndsInTimeIsHandedOver() throws Unreadable {
    assertThat(Patience.await(LONG, () -> "done")).isEqualTo("done");
  }

  @Test
  void whatTakesTooLongIsGivenUpAndInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                Patience.await(
                    Duration.ofMillis(50),
                    () -> {
                      try {
                        new CountDownLatch(1).await();
                      } catch (InterruptedException stop) {
                        interrupted.countDown();
                      }
                      return "late";
                    }))
        .hasMessage("too-slow");
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aReaderThatFailsIsNoFailureOfTheRun() {
    assertThatThrownBy(() -> Patience.await(LONG, () -> Integer.parseInt("x")))
        .hasMessage("broken");
    assertThatThrownBy(
            () ->
                Patience.await(
                    LONG,
                    () -> {
                      throw new Unreadable("empty");
                    }))
        .hasMessage("empty");
    assertThatThrownBy(() -> Patience.await(LONG, () -> dive(0))).hasMessage("bomb");
  }

  private static int dive(int depth) {
    return dive(depth + 1) + 1;
  }
}
