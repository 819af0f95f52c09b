package org.figurecheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.figurecheck.bench.fuzz.Fuzz;
import org.junit.jupiter.api.Test;

class FuzzTest {
  @Test
  void anyTextIsReadAndWhatIsReadStandsWhereItIsSaid() throws Exception {
    StringWriter told = new StringWriter();
    Fuzz fuzz = new Fuzz(new Program(), 11);

    int broken = fuzz.run(6000, 2, new PrintWriter(told, true));

    assertThat(broken).as(told.toString()).isZero();
    assertThat(fuzz.figures()).isGreaterThan(6000);
  }
}
