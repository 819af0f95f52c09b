package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Period;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.junit.jupiter.api.Test;

class PastedYearTest {
  private static final Period YEAR = Period.year(2023);

  private static Optional<Boolean> seen(Reported reported, int index) {
    Figure figure = reported.content().figures().get(index);
    return new PastedYear().over(reported).see(figure).map(Detection::corroborated);
  }

  @Test
  void oneYearOverACountIsSeenButNotCorroborated() {
    Written text = new Written().in(YEAR).words("表彰先进个人").count("2023", "名").words("。");
    assertThat(seen(text.reported(), 0)).contains(false);
  }

  @Test
  void twoOfThemCorroborateOneAnother() {
    Written text = new Written().in(YEAR).words("表彰先进个人").count("2023", "名");
    text.words("、培训教师").count("1202300", "名").words("。");
    assertThat(seen(text.reported(), 0)).contains(true);
    assertThat(seen(text.reported(), 1)).contains(true);
  }

  @Test
  void theSameNumberSaidTwiceOfOneThingIsOneSign() {
    Written text = new Written().in(YEAR).words("。先进个人共").count("2023", "名");
    text.words("。其他。先进个人共").count("2023", "名").words("。");
    assertThat(seen(text.reported(), 0)).contains(false);
  }

  @Test
  void aYearThatStandsInSeveralNumbersNeedsNoOtherSign() {
    Written text = new Written().words("培训").count("1202300", "名").words("，新建").count("20230", "所");
    assertThat(seen(text.reported(), 0)).contains(true);
  }

  @Test
  void roundThousandsAreNoYears() {
    Written text = new Written().words("学生").count("32000", "人").words("，比上年减少");
    text.count("12000", "人").words("；家庭").count("162000", "户");
    assertThat(seen(text.reported(), 0)).isEmpty();
    assertThat(seen(text.reported(), 1)).isEmpty();
    assertThat(seen(text.reported(), 2)).isEmpty();
  }

  @Test
  void theYearThatTheTextNamesMostIsItsYear() {
    Written text = new Written().words("2023年总结。2023年表彰").count("2023", "名").words("。");
    assertThat(seen(text.reported(), 0)).isPresent();
  }

  @Test
  void anotherNumberIsNotSeen() {
    Written text = new Written().in(YEAR).words("表彰").count("2013", "名").count("50", "名");
    assertThat(seen(text.reported(), 0)).isEmpty();
    assertThat(seen(text.reported(), 1)).isEmpty();
  }

  @Test
  void yearsAndCohortsAreNotSeen() {
    Unit year = new Unit("年", UnitClass.TIME);
    Written text = new Written().in(YEAR);
    text.figure("2023年", Kind.YEAR, Written.exactly("2023"), year).words("招收");
    text.figure("2023", Kind.COUNT, Written.exactly("2023"), new Unit("级", UnitClass.OTHER));
    text.words("级新生、");
    text.figure("2023", Kind.COUNT, Written.exactly("2023"), new Unit("級", UnitClass.OTHER));
    text.words("級新生");
    assertThat(seen(text.reported(), 0)).isEmpty();
    assertThat(seen(text.reported(), 1)).isEmpty();
    assertThat(seen(text.reported(), 2)).isEmpty();
  }

  @Test
  void aModelNumberIsNotSeen() {
    Written text = new Written().in(YEAR).words("文件B/").count("2023", "个").words("。");
    assertThat(seen(text.reported(), 0)).isEmpty();
  }

  @Test
  void aSumThatHoldsVouchesForIt() {
    Written text = new Written().in(YEAR).words("在校生").count("2023", "人").words("，分别为男生");
    text.count("12", "人").words("、女生").count("2011", "人").words("。");
    assertThat(seen(text.wholeAndParts(Answer.YES, Answer.YES).reported(), 0)).isEmpty();
  }

  @Test
  void aSumThatDoesNotHoldCorroboratesIt() {
    Written text = new Written().in(YEAR).words("在校生").count("2023", "人").words("，分别为男生");
    text.count("12", "人").words("、女生").count("8", "人").words("。");
    assertThat(seen(text.wholeAndParts(Answer.YES, Answer.YES).reported(), 0)).contains(true);
  }

  @Test
  void aNeighbourOfItsSizeVouchesForIt() {
    Written text = new Written().in(YEAR).words("小学教师").count("2023", "人");
    text.words("、初中教师").count("1856", "人").words("。");
    assertThat(seen(text.reported(), 0)).isEmpty();
  }

  @Test
  void aNeighbourInAnotherSentenceDoesNot() {
    Written text = new Written().in(YEAR).words("小学教师").count("2023", "人");
    text.words("。初中教师").count("1856", "人").words("。");
    assertThat(seen(text.reported(), 0)).contains(false);
  }

  @Test
  void thePeriodBeforeVouchesForIt() {
    Content before = new Written().words("先进个人共").count("1950", "名").content();
    Reported now = new Written().in(YEAR).words("先进个人共").count("2023", "名").reported();
    Reported both = new Reported(now.key(), now.text(), now.content(), before);
    assertThat(seen(both, 0)).isEmpty();
  }

  @Test
  void thePeriodBeforeDoesNotVouchForAnotherSize() {
    Content before = new Written().words("先进个人共").count("20", "名").content();
    Reported now = new Written().in(YEAR).words("先进个人共").count("2023", "名").reported();
    Reported both = new Reported(now.key(), now.text(), now.content(), before);
    assertThat(seen(both, 0)).isPresent();
  }

  @Test
  void aLongTextWithoutAnyTensAndTwentiesCorroboratesIt() {
    assertThat(seen(longText("37"), 0)).contains(true);
    assertThat(seen(longText("20"), 0)).contains(false);
  }

  private static Reported longText(String last) {
    Written text = new Written().in(YEAR).words("表彰").count("2023", "名").words("。");
    for (int i = 30; i < 50; i++) {
      text.words("建设学校").count(String.valueOf(i), "所").words("。");
    }
    return text.words("新建").count(last, "所").words("。").reported();
  }

  @Test
  void theRowsOfATableAreNotSeen() {
    Written rows = new Written().in(YEAR);
    rows.indicator("在校生", Kind.COUNT, Written.exactly("120231"), new Unit("人", UnitClass.PERSON));
    assertThat(seen(rows.reported(), 0)).isEmpty();
  }
}
