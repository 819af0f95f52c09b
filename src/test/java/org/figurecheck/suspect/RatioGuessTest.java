package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of three figures slipped that make a share or a change, where one slip explains it. */
class RatioGuessTest {
  @ParameterizedTest
  @CsvSource({
    "8676, 534, 8.00, 6676",
    "6676, 543, 8.00, 534",
    "349, 300, 87.98, 341",
    "341, 300, 78.98, 87.98"
  })
  void aShareTellsWhichFigureSlipped(String whole, String part, String share, String right) {
    Suspicion suspicion =
        three(
            new Sample().count(part, part).count(whole, whole).percent(share, share),
            MemberRole.PART,
            MemberRole.WHOLE,
            MemberRole.SHARE);
    assertThat(suspicion.suggestions().get(0).raw()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"488, 3000, 61.48", "4880, 300, 61.48", "6676, 534, 80.0", "488, 300, 35.20"})
  void aShareThatSeveralOrNoneExplainAccusesNobody(String whole, String part, String share) {
    Sample sample = new Sample().count(part, part).count(whole, whole).percent(share, share);
    assertThat(three(sample, MemberRole.PART, MemberRole.WHOLE, MemberRole.SHARE).suspects())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"42, 94, 16.67, 49", "420, 490, 19.67, 16.67"})
  void aRateTellsWhichLevelSlipped(String base, String level, String rate, String right) {
    Suspicion suspicion =
        three(
            new Sample().count(base, base).count(level, level).percent(rate, rate),
            MemberRole.BASE,
            MemberRole.LEVEL,
            MemberRole.CHANGE);
    assertThat(suspicion.suggestions().get(0).raw()).isEqualTo(right);
    assertThat(suspicion.suspects()).hasSize(1);
  }

  @Test
  void aChangeTellsWhichLevelLostADigit() {
    Suspicion suspicion = change("87", "192", "5");
    assertThat(suspicion.suggestions().get(0).raw()).isEqualTo("187");
    assertThat(suspicion.suspects()).singleElement().extracting(Member::raw).isEqualTo("87");
  }

  @ParameterizedTest
  @CsvSource({"1787, 1192, 595", "3800, 3500, 400", "12, 20, 9"})
  void whereSeveralOrNoneExplainItNobodyIsAccused(String base, String level, String change) {
    Suspicion suspicion = change(base, level, change);
    assertThat(suspicion.suggestions()).isEmpty();
    assertThat(suspicion.suspects()).isEmpty();
  }

  private static Suspicion change(String base, String level, String change) {
    return three(
        new Sample().count(base, base).count(level, level).count(change, change),
        MemberRole.BASE,
        MemberRole.LEVEL,
        MemberRole.CHANGE);
  }

  private static Suspicion three(Sample sample, MemberRole... roles) {
    List<Member> members =
        List.of(sample.member(roles[0], 0), sample.member(roles[1], 1), sample.member(roles[2], 2));
    return sample.suspicion(Sample.violation("ratio", members, Optional.empty()));
  }
}
