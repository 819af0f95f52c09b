package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Place;
import org.figurecheck.figure.RelationType;
import org.figurecheck.rule.Balance;
import org.junit.jupiter.api.Test;

class LocaliserTest {
  private static final BigDecimal LIKELY = new BigDecimal("0.6");

  private static Sample schools(String whole, String... parts) {
    Sample sample = new Sample().words("全县学校").count(whole + "所", whole).words("，分别为");
    for (String part : parts) {
      sample.count(part + "所", part).words("、");
    }
    return sample;
  }

  private static List<String> raws(Suspicion suspicion) {
    return suspicion.suggestions().stream().map(Suggestion::raw).toList();
  }

  @Test
  void theWholeIsSuggestedWhereEveryFigureIsOneKeyAway() {
    Sample sample = schools("64", "18", "43", "2");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2, 3));
    assertThat(raws(suspicion)).containsExactly("63所");
    assertThat(suspicion.suspects()).isEmpty();
    Suggestion suggestion = suspicion.suggestions().get(0);
    assertThat(suggestion.value()).isEqualTo("63");
    assertThat(suggestion.confidence()).isLessThan(LIKELY);
    assertThat(suggestion.reason().zh()).contains("63所").contains("“18所”应为“19所”");
    assertThat(suggestion.reason().en()).contains("one digit");
  }

  @Test
  void theOnlyFigureThatASlipExplainsIsTheSuspect() {
    Sample sample = schools("1452", "1131", "512");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2));
    assertThat(suspicion.suspects()).isEmpty();
    Sample swapped = schools("1643", "1113", "512");
    assertThat(swapped.suspicion(swapped.sum(0, 1, 2)).suspects())
        .extracting(Member::raw)
        .containsExactly("1113所");
    assertThat(raws(swapped.suspicion(swapped.sum(0, 1, 2)))).containsExactly("1131所");
  }

  @Test
  void withoutASlipTheWholeIsRecomputedAndNobodyIsAccused() {
    Sample sample = schools("900", "418", "343", "72");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2, 3));
    assertThat(raws(suspicion)).containsExactly("833所");
    assertThat(suspicion.suspects()).isEmpty();
    assertThat(suspicion.suggestions().get(0).confidence()).isLessThan(LIKELY);
  }

  @Test
  void aValueThatMendsTwoClaimsIsBelieved() {
    Sample sample =
        new Sample()
            .count("64人", "64")
            .count("18人", "18")
            .count("43人", "43")
            .words("；另有")
            .count("80人", "80")
            .count("37人", "37");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2), sample.sum(3, 2, 4));
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("64人");
    Sample shared =
        new Sample()
            .count("64人", "64")
            .count("18人", "18")
            .count("43人", "43")
            .count("83人", "83")
            .count("37人", "37");
    Suspicion both = shared.suspicion(shared.sum(0, 1, 2), shared.sum(3, 2, 4));
    assertThat(both.suspects()).extracting(Member::raw).containsExactly("43人");
    assertThat(raws(both)).containsExactly("46人");
    assertThat(both.suggestions().get(0).reason().zh()).contains("另有1处");
  }

  @Test
  void aFigureThatAnotherClaimHoldsInPlaceIsNotAccused() {
    Sample sample = schools("64", "18", "45").words("；").count("31所", "31").count("14所", "14");
    sample.relation(
        RelationType.WHOLE_PARTS,
        sample.member(MemberRole.WHOLE, 2),
        sample.member(MemberRole.PART, 3),
        sample.member(MemberRole.PART, 4));
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2));
    assertThat(suspicion.suggestions().get(0).reason().zh()).doesNotContain("45所");
  }

  @Test
  void aSlippedUnitIsSeen() {
    Sample sample = schools("9012", "4500", "4500", "1200");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2, 3));
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("1200所");
    assertThat(raws(suspicion)).containsExactly("12所");
  }

  @Test
  void scaleAndHanNumeralsAreKept() {
    Sample scaled =
        new Sample()
            .rounded("6.3万人", "63000", "1000")
            .rounded("2.1万人", "21000", "1000")
            .rounded("3.2万人", "32000", "1000");
    assertThat(raws(scaled.suspicion(scaled.sum(0, 1, 2)))).containsExactly("5.3万人");
    Sample han = new Sample().count("四所", "4").count("两所", "2").count("三所", "3");
    assertThat(raws(han.suspicion(han.sum(0, 1, 2)))).containsExactly("五所");
  }

  @Test
  void anInequalityWithOnePartHasNoSingleAnswer() {
    Sample sample = schools("860", "912");
    assertThat(sample.suspicion(sample.sum(Balance.Comparison.AT_LEAST, 0, 1)))
        .isEqualTo(Suspicion.NONE);
  }

  @Test
  void aCountedListSuggestsTheNumberOfNamesInTheSameScript() {
    for (String[] count : new String[][] {{"9所", "9", "2所"}, {"九所", "9", "两所"}}) {
      Sample sample = new Sample().words("整合东岭、西坪等").count(count[0], count[1]).words("小学");
      List<Member> members =
          List.of(
              sample.member(MemberRole.COUNT, 0),
              new Member(MemberRole.ITEM, new Place(2, 4, ""), "东岭", Member.NAMED, 1),
              new Member(MemberRole.ITEM, new Place(5, 7, ""), "西坪", Member.NAMED, 1));
      Suspicion suspicion = sample.suspicion(Sample.violation("list", members, Optional.empty()));
      assertThat(raws(suspicion)).containsExactly(count[2]);
    }
  }

  @Test
  void aShareIsRecomputedOnlyWherePartAndWholeAreKnown() {
    Sample sample =
        new Sample().count("2000人", "2000").count("1500人", "1500").percent("175%", "175");
    assertThat(sample.suspicion(sample.alone("share", 2))).isEqualTo(Suspicion.NONE);
    sample.relation(
        RelationType.SHARE_OF,
        sample.member(MemberRole.WHOLE, 0),
        sample.member(MemberRole.PART, 1),
        sample.member(MemberRole.SHARE, 2));
    assertThat(raws(sample.suspicion(sample.alone("share", 2)))).containsExactly("75%");
  }

  @Test
  void aPastedYearIsUndoneBothWaysWhereTheTextDoesNotTell() {
    Sample sample = new Sample().words("投入资金").count("202300万元", "2023000000").words("。");
    Suspicion suspicion = sample.suspicion(sample.alone("pasted", 0));
    assertThat(raws(suspicion)).containsExactly("2000万元", "1000万元");
    assertThat(suspicion.suggestions())
        .extracting(Suggestion::confidence)
        .containsOnly(new BigDecimal("0.44"));
    assertThat(suspicion.suggestions().get(0).value()).isEqualTo("20000000");
  }

  @Test
  void theTextDecidesBetweenTheSources() {
    Sample month = new Sample().words("2023月底，培训").count("12023名", "12023").words("。");
    assertThat(raws(month.suspicion(month.alone("pasted", 0)))).containsExactly("110名", "120名");
    Sample year = new Sample().words("202322年起，培训").count("12023名", "12023").words("。");
    assertThat(raws(year.suspicion(year.alone("pasted", 0)))).containsExactly("120名", "110名");
  }

  @Test
  void aPastedYearThatAClaimDecidesHasOneOriginal() {
    Sample sample = schools("3000", "202300", "1000");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2));
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("202300所");
    assertThat(raws(suspicion)).containsExactly("2000所");
    assertThat(suspicion.suggestions().get(0).confidence()).isEqualTo(new BigDecimal("0.88"));
  }

  @Test
  void thePeriodBeforeTellsWhichFigureSlipped() {
    Sample sample = schools("1400", "3800", "3600").before("7390", "3790", "3590");
    Suspicion suspicion = sample.suspicion(sample.sum(0, 1, 2));
    assertThat(suspicion.suspects()).extracting(Member::raw).containsExactly("1400所");
    assertThat(raws(suspicion)).containsExactly("7400所");
    Sample jump = schools("6400", "3800", "260").before("6390", "3790", "2590");
    assertThat(raws(jump.suspicion(jump.sum(0, 1, 2)))).containsExactly("2600所");
  }

  @Test
  void aJumpByAPowerOfTenIsASlippedUnit() {
    Sample sample = schools("38000").before("3790");
    assertThat(raws(sample.suspicion(sample.alone("jump", 0)))).containsExactly("3800所");
    Sample real = schools("9000").before("3790");
    assertThat(real.suspicion(real.alone("jump", 0))).isEqualTo(Suspicion.NONE);
  }

  @Test
  void aYearThatTheReportDoesNotSpeakOfIsNoPaste() {
    Sample sample = new Sample().words("培训").count("12015名", "12015").words("。");
    assertThat(sample.suspicion(sample.alone("pasted", 0))).isEqualTo(Suspicion.NONE);
  }
}
