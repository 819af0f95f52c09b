package org.figurecheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.rule.expression.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final Indicators INDICATORS =
      new Indicators(List.of(person("在校生"), person("小学在校生"), person("初中在校生"), person("教职工")));

  private static Indicator person(String name) {
    return new Indicator(name, name, UnitClass.PERSON, true, List.of());
  }

  @Test
  void partsThatDoNotFillTheirWholeAreShownAsArithmetic() {
    Violation violation = one(judge(wholeParts(), schools("64", "2")));

    assertThat(violation.evidence().arithmetic()).isEqualTo("64 ≠ 18 + 43 + 2 = 63");
    assertThat(violation.evidence().flagged().raw()).isEqualTo("64所");
    assertThat(violation.severity()).isEqualTo(Severity.ERROR);
    Balance balance = violation.evidence().balance().orElseThrow();
    assertThat(balance.coefficients())
        .extracting(Object::toString)
        .containsExactly("1", "-1", "-1", "-1");
    assertThat(balance.comparison()).isEqualTo(Balance.Comparison.EQUAL);
  }

  @Test
  void partsThatFillTheirWholeHold() {
    Judgement judgement = judge(wholeParts(), schools("63", "2"));
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.held()).isEqualTo(1);
  }

  @Test
  void aPartCountsAsOftenAsItSays() {
    Written text = new Written().count("20", "所").count("8", "所").count("9", "所").count("1", "所");
    text.relation(
        RelationType.WHOLE_PARTS,
        Answer.YES,
        Answer.YES,
        text.member(MemberRole.WHOLE, 0, 1),
        text.member(MemberRole.PART, 1, 1),
        text.member(MemberRole.PART, 2, 1),
        text.member(MemberRole.PART, 3, 4));

    Violation violation = one(judge(wholeParts(), text.reported()));

    assertThat(violation.evidence().arithmetic()).isEqualTo("20 ≠ 8 + 9 + 4×1 = 21");
    assertThat(violation.evidence().balance().orElseThrow().coefficients())
        .extracting(Object::toString)
        .containsExactly("1", "-1", "-1", "-4");
  }

  @Test
  void peopleAndTheirAttendancesAreNotAdded() {
    Written text = new Written().count("860", "人").count("912", "人次").count("1", "人次");
    Judgement judgement =
        judge(wholeParts(), text.wholeAndParts(Answer.YES, Answer.YES).reported());
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.undecided()).hasSize(1);
    assertThat(judgement.undecided().get(0).reason()).isEqualTo(Reason.UNITS_DIFFER);
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 1500, 1498, WARNING", // 3000 may be 2998, rounded
    "3000, 1500, 700, ERROR",
    "3001, 1500, 1498, ERROR",
    "300, 150, 148, ERROR",
  })
  void aRoundCountAloneProvesNothing(String whole, String one, String two, Severity expected) {
    Written text = new Written().count(whole, "人").count(one, "人").count(two, "人");
    Judgement judgement =
        judge(wholeParts(), text.wholeAndParts(Answer.YES, Answer.YES).reported());
    assertThat(one(judgement).severity()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1284, 612, 627, 1", // 672 with two digits swapped
    "1284, 612, 642, 1", // one digit replaced
    "1284, 612, 67, 1", // one digit left out
    "1384, 612, 672, 1", // one digit of the whole replaced
    "1284, 612, 672, 0", // it holds
    "860, 612, 200, 0", // two digits of any member would have to change
    "1284, 612, 682, 0", // the parts are above
    "64, 18, 45, 0", // short numbers differ by one digit by chance
  })
  void oneSlipIsSeenOnlyWhereItIsOne(String whole, String one, String two, int violations) {
    Written text = new Written().count(whole, "人").count(one, "人").count(two, "人");
    Judgement judgement =
        judge(oneSlip(), text.wholeAndParts(Answer.UNKNOWN, Answer.YES).reported());
    assertThat(judgement.violations()).hasSize(violations);
  }

  @Test
  void aSumOverARecordIsJudged() {
    Violation violation =
        one(judge(enrolment(), record("在校生", "101", "小学在校生", "60", "初中在校生", "40")));
    assertThat(violation.evidence().arithmetic()).isEqualTo("101 ≠ 60 + 40 = 100");
    assertThat(violation.evidence().members()).hasSize(3);
    assertThat(violation.evidence().balance()).isPresent();
  }

  @Test
  void aSumThatLacksAPartIsUndecided() {
    Judgement judgement = judge(enrolment(), record("在校生", "101", "小学在校生", "60"));
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.undecided())
        .extracting(Judgement.Undecided::reason)
        .containsExactly(Reason.MISSING);
  }

  @Test
  void aSumOfWhichAReportSaysNothingIsNotAsked() {
    Judgement judgement = judge(enrolment(), record("教职工", "12"));
    assertThat(judgement.undecided()).isEmpty();
    assertThat(judgement.held()).isZero();
  }

  @Test
  void anIndicatorWithTwoValuesIsUndecided() {
    Reported twice = record("在校生", "101", "小学在校生", "60", "初中在校生", "40", "在校生", "100");
    Judgement judgement = judge(enrolment(), twice);
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.undecided()).hasSize(1);
    assertThat(judgement.undecided().get(0).reason()).isEqualTo(Reason.AMBIGUOUS);
  }

  @Test
  void anIndicatorSaidTwiceAlikeIsOne() {
    Reported twice = record("在校生", "100", "小学在校生", "60", "初中在校生", "40", "在校生", "100");
    assertThat(judge(enrolment(), twice).held()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, ",
    "1000, 1250, ",
    "1000, 1251, WARNING",
    "1000, 799, WARNING",
    "1000, 2001, ERROR"
  })
  void aJumpIsGradedByItsBand(String before, String now, Severity expected) {
    Judgement judgement = judge(jumps(), withPast(record("在校生", now), record("在校生", before)));
    assertThat(judgement.violations())
        .extracting(Violation::severity)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(judgement.violations()).allMatch(v -> v.lane() == Lane.STATISTICAL);
    assertThat(judgement.violations()).allMatch(v -> v.evidence().balance().isEmpty());
  }

  @Test
  void withoutAPastNoJumpIsDecided() {
    Judgement judgement = judge(jumps(), record("在校生", "500"));
    assertThat(judgement.violations()).isEmpty();
    assertThat(judgement.undecided())
        .extracting(Judgement.Undecided::reason)
        .containsExactly(Reason.NO_PAST);
  }

  @Test
  void everyLaterStatementIsComparedWithTheFirst() {
    Written text = new Written().count("53", "所").count("53", "所").count("56", "所");
    text.relation(
        RelationType.SAME_AGAIN,
        Answer.UNKNOWN,
        Answer.UNKNOWN,
        text.member(MemberRole.STATEMENT, 0, 1),
        text.member(MemberRole.STATEMENT, 1, 1),
        text.member(MemberRole.STATEMENT, 2, 1));
    Judgement judgement = judge(rule(Scope.SAME_AGAIN, "second = first"), text.reported());
    assertThat(one(judgement).evidence().arithmetic()).isEqualTo("56 ≠ 53");
    assertThat(judgement.held()).isEqualTo(1);
  }

  @Test
  void anEmptyReportIsJudged() {
    Judgement judgement = judge(wholeParts(), new Written().reported());
    assertThat(judgement).isEqualTo(new Judgement(List.of(), List.of(), 0));
  }

  private static Rule wholeParts() {
    return rule(Scope.WHOLE_PARTS, "whole = sum(parts)");
  }

  private static Rule oneSlip() {
    return rule(Scope.WHOLE_PARTS, "if one-slip then whole = sum(parts)");
  }

  private static Rule enrolment() {
    return rule(Scope.RECORD, "在校生 = 小学在校生 + 初中在校生");
  }

  private static Rule jumps() {
    Expression.Banded ratio =
        Expression.quantity("在校生 / previous(在校生)", INDICATORS).meaning().orElseThrow();
    List<Question.Band> bands =
        List.of(
            new Question.Band(Severity.ERROR, ratio.within(dec("0.5"), dec("2"))),
            new Question.Band(Severity.WARNING, ratio.within(dec("0.8"), dec("1.25"))));
    return rule(Question.within(Scope.RECORD, Optional.empty(), bands));
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  private static Rule rule(Scope scope, String expect) {
    return rule(
        Question.expecting(
            scope,
            Optional.empty(),
            Expression.condition(expect, Vocabularies.of(scope, INDICATORS))
                .meaning()
                .orElseThrow()));
  }

  private static Rule rule(Question question) {
    Bilingual title = new Bilingual("标题", "title");
    RuleHead head = new RuleHead("a-rule", title, Bilingual.NONE, "test.yaml");
    return new Rule(head, question, Grading.always(Severity.ERROR), Wording.ofTitle(title));
  }

  private static Reported schools(String whole, String last) {
    return new Written()
        .count(whole, "所")
        .count("18", "所")
        .count("43", "所")
        .count(last, "所")
        .wholeAndParts(Answer.YES, Answer.YES)
        .reported();
  }

  private static Reported record(String... namesAndValues) {
    Written rows = new Written();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      rows.indicator(
          namesAndValues[i],
          Kind.COUNT,
          Written.exactly(namesAndValues[i + 1]),
          new Unit("人", UnitClass.PERSON));
    }
    return rows.reported();
  }

  private static Reported withPast(Reported now, Reported before) {
    return new Reported(now.key(), now.text(), now.content(), before.content());
  }

  private static Judgement judge(Rule rule, Reported reported) {
    return Rules.of(List.of(rule), INDICATORS).judge(reported);
  }

  private static Violation one(Judgement judgement) {
    assertThat(judgement.violations()).hasSize(1);
    return judgement.violations().get(0);
  }
}
