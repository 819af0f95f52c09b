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

  @ParameterizedTest
  @CsvSource({"2007, 44000, 45.6, 44", "194212, 9, 2002.2, 97"})
  void anAverageTellsWhichFigureSlipped(String total, String count, String mean, String right) {
    Suspicion suspicion =
        three(
            new Sample().count(total, total).count(count, count).rounded(mean, mean, "0.1"),
            MemberRole.WHOLE,
            MemberRole.COUNT,
            MemberRole.STATEMENT);
    assertThat(suspicion.suggestions().get(0).raw()).isEqualTo(right);
    assertThat(suspicion.suspects()).singleElement().extracting(Member::raw).isEqualTo(count);
  }

  @Test
  void anAverageThatTwoSlipsExplainAccusesNobody() {
    Sample sample = new Sample().count("42", "42").count("7", "7").count("7", "7");
    assertThat(three(sample, MemberRole.WHOLE, MemberRole.COUNT, MemberRole.STATEMENT).suspects())
        .isEmpty();
  }

  /** 11.4 would do too, but only if all roundings went to their utmost. */
  @Test
  void whatIsStatedAlikeIsBelievedBeforeWhatRoundingAloneAllows() {
    Sample sample =
        new Sample()
            .percent("14.0%", "14.0")
            .rounded("12.4万人", "124000", "1000")
            .rounded("12.9万人", "129000", "1000");
    Suspicion suspicion = three(sample, MemberRole.CHANGE, MemberRole.BASE, MemberRole.LEVEL);
    assertThat(suspicion.suggestions()).extracting(Suggestion::raw).containsExactly("4.0%");
  }

  @Test
  void twoMendsThatAreAboutAsNearAreBothToldAndNeitherIsBelieved() {
    Sample sample = new Sample().count("11名", "11").count("242名", "242").count("222所", "222");
    Suspicion suspicion = three(sample, MemberRole.STATEMENT, MemberRole.WHOLE, MemberRole.COUNT);
    Suggestion only = suspicion.suggestions().get(0);
    assertThat(suspicion.suggestions()).hasSize(1);
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("242名");
    assertThat(only.raw()).isEqualTo("2442名");
    assertThat(only.confidence()).isLessThan(Priors.LIKELY);
    assertThat(only.reason().zh()).contains("“222所”应为“22所”");
  }

  @Test
  void aMendThatNoOtherRivalsIsBelieved() {
    Sample sample = new Sample().count("11名", "11").count("253名", "253").count("33所", "33");
    Suspicion suspicion = three(sample, MemberRole.STATEMENT, MemberRole.WHOLE, MemberRole.COUNT);
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("33所");
    assertThat(suspicion.suggestions().get(0).raw()).isEqualTo("23所");
    assertThat(suspicion.suggestions().get(0).confidence()).isGreaterThan(Priors.LIKELY);
  }

  @Test
  void aShareTellsThatPartAndWholeChangedPlaces() {
    Sample sample = new Sample().count("193", "193").count("117", "117").percent("60.62", "60.62");
    Suspicion suspicion = three(sample, MemberRole.PART, MemberRole.WHOLE, MemberRole.SHARE);
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("193", "117");
    assertThat(suspicion.suggestions()).isEmpty();
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
