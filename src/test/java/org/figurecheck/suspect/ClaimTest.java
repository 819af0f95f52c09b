package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure may stand in two roles of one claim. */
class ClaimTest {
  @ParameterizedTest
  @MethodSource
  void aFigureInTwoRolesCountsOnce(Claim claim) {
    assertThat(claim.figures()).containsExactlyInAnyOrder(0, 1);
  }

  static Stream<Claim> aFigureInTwoRolesCountsOnce() {
    return Stream.of(
        new QuotientClaim(0, 1, 1, 1),
        new ChangeClaim(0, 1, 0, false, Answer.UNKNOWN),
        new ShareClaim(0, 0, 1));
  }
}
