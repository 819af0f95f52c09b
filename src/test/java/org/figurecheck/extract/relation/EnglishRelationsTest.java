package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What English sentences claim of their figures, and what only looks like a claim. */
class EnglishRelationsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          The trust runs 14 schools, of which nine are primary and five are secondary. ⇒ whole-parts whole 14 part nine part five
          Of the 96 teachers recruited, 58 were newly qualified, 30 had moved from other counties and 8 returned to the profession. ⇒ whole-parts whole 96 part 58 part 30 part 8
          The hospital has 420 beds, comprising 300 acute beds, 80 maternity beds and 40 day beds. ⇒ whole-parts whole 420 part 300 part 80 part 40
          We employ 310 staff: 190 teachers, 84 assistants and 36 others. ⇒ whole-parts whole 310 part 190 part 84 part 36
          It received 72 complaints. Of these, 40 were upheld and the remaining 32 were dismissed. ⇒ whole-parts whole 72 part 40 part 32
          Income was £9.0 million (grants £6.2 million, fees £2.8 million). ⇒ whole-parts whole £9.0 million part £6.2 million part £2.8 million
          It resurfaced 46 km in the north, 31 km in the south and 12 km in the centre, 89 km in total. ⇒ whole-parts part 46 km part 31 km part 12 km whole 89 km
          We hired 40 male nurses and 12 female nurses, 52 nurses overall. ⇒ whole-parts part 40 part 12 whole 52
          We hired 40 nurses and 12 doctors, 52 in total. ⇒ whole-parts part 40 part 12 whole 52
          Attendance was above target at 12 of 40 schools (30%). ⇒ share-of part 12 whole 40 share 30%
          It employs 460 officers and 210 support staff, making a total of 670. ⇒ whole-parts part 460 part 210 whole 670
          Potholes repaired rose from 8,400 to 9,660, an increase of 15 per cent. ⇒ from-to base 8,400 level 9,660 change 15 per cent
          On roll were 6,842 pupils, up 3.1% from 6,636 a year earlier. ⇒ from-to level 6,842 change 3.1% base 6,636
          The pass rate rose to 87.3% from 85.1% in 2022, up 2.2 percentage points. ⇒ from-to level 87.3% base 85.1% change 2.2 percentage points
          Visits fell by 4% from 50,000 in 2022 to 48,000 in 2023. ⇒ from-to change 4% base 50,000 level 48,000
          Income was $48.2 million in FY2023, compared with $44.6 million in FY2022, an increase of 8.1%. ⇒ from-to level $48.2 million base $44.6 million change 8.1%
          Of the 40 schools inspected, 12 (30%) were outstanding. ⇒ share-of whole 40 part 12 share 30%
          Of 40 schools, 12 are new, or 30%. ⇒ share-of whole 40 part 12 share 30%
          Some 1,500 pupils, or 75% of the 2,000 on roll, stay for lunch. ⇒ share-of part 1,500 share 75% whole 2,000
          In all 57 of the 60 homes inspected (95%) met the standard. ⇒ share-of part 57 whole 60 share 95%
          There are 60 projects. So far 45 projects have been completed, 75% of the total. ⇒ share-of whole 60 part 45 share 75%
          Grants made up 62%, fees 27% and donations 11% of income. ⇒ shares part 62% part 27% part 11%
          We opened five new schools: Ashby, Brook Lane, Cotter Hill, Dunmore and Elm Park. ⇒ list-count count five item Ashby item Brook Lane item Cotter Hill item Dunmore item Elm Park
          Three village schools, Ashby, Brook Lane, Elm Park and Dunmore, were closed. ⇒ list-count count Three item Ashby item Brook Lane item Elm Park item Dunmore
          The four schools offer 1,800 places, an average of 450 places per school. ⇒ quotient count four whole 1,800 statement 450
          Twelve nurseries opened and five closed, a net increase of seven. ⇒ net-change level Twelve base five change seven
          The 22 wards have 18,920 homes, an average of 860 per ward. ⇒ quotient count 22 whole 18,920 statement 860
          There were 90 books: 50 fiction books and 40 children's books. ⇒ whole-parts whole 90 part 50 part 40
          Some 55 per cent (410) of the 746 homes were reviewed. ⇒ share-of share 55 per cent part 410 whole 746
          Boys and girls numbered 410 and 395 respectively. ⇒ respectively item Boys item girls statement 410 statement 395
          Clear-up rates were 41.5% and 38.0% in 2023 and 2022 respectively. ⇒ respectively statement 41.5% statement 38.0% item 2023 item 2022
          The three-year plan (2023–2025) was approved. ⇒ plan-span count three-year statement 2023–2025
          """)
  void claimsAreReadWithTheirMembers(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 40 schools, 12 teachers were honoured.",
        "The council runs 40 schools and 450 teachers work in them.",
        "Sixty teachers moved from 5 counties to 12 schools.",
        "The team visited 14 schools, met 120 parents and issued 3 reports.",
        "The school bought 40 desks, or rather tables, for 30% of its rooms.",
        "It opened 12 nurseries in June and five libraries in July.",
        "Visits grew by 4%. The library lent 48,000 books.",
        "We have three aims: to teach well.",
        "Two village schools, in Ashby and Dunmore, were closed.",
        "Three children, Ashby said, and Dunmore agreed, were absent.",
        "The rate was 5% in the north, 7% in the south and 9% in the east.",
        "Costs rose to £5 million because of the move from 2 sites.",
        "An average of 45 pupils attend each of the 12 clubs.",
        "Of the 60 teachers, 20 were graduates, and 450 pupils joined.",
        "A bus carries 40 pupils, a minibus 12 pupils.",
        "The club has 60 members, 25 men and 9 children.",
        "In all 60 pupils sat the test, 25 boys and 30 girls passed.",
        "The team met 60 farmers, 25 women and 8 teachers.",
        "We recruited 40 nurses and 12 doctors, 300 applicants overall.",
        "It ran 12 courses and 30 workshops, 900 visitors in all.",
        "Attendance was above target at 12 of 40 schools (93% against 90%).",
        "Targets were met in 9 of 12 wards (81% attendance).",
        "Schools in Ashby and Dunmore opened 3 and 5 days later respectively, and 4 more followed.",
      })
  void nothingIsReadWhereNothingIsClaimed(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The four schools offer 1,800 places, an average of 450 places per school. | YES
          The 22 wards have 18,920 homes, averaging 860 per ward.                   | YES
          The trust runs four schools. They offer 1,800 places, an average of 450 places per school. | UNKNOWN
          The four schools offer 1,800 places, an average of 450 places per school before the move. | UNKNOWN
          The trust runs four schools. It paid 12 teachers £480,000, an average of £120,000 per school. | UNKNOWN
          The four schools offer 1,800 places and keep an average of 450 places per school. | UNKNOWN
          """)
  void anAverageOfAllIsToldRightBehindBoth(String text, Answer covering) {
    assertThat(EXTRACTOR.extract(LocatedText.plain(text)).relations())
        .extracting(Relation::covering)
        .containsExactly(covering);
  }

  /** What is claimed of figures together, not of each share alone. */
  private static List<String> read(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).relations().stream()
        .filter(relation -> relation.type() != RelationType.BOUNDED_SHARES)
        .map(EnglishRelationsTest::shown)
        .toList();
  }

  private static String shown(Relation relation) {
    String members =
        relation.members().stream()
            .map(EnglishRelationsTest::shown)
            .collect(Collectors.joining(" "));
    return relation.type().wireName() + " " + members;
  }

  private static String shown(Member member) {
    return member.role().name().toLowerCase(Locale.ROOT) + " " + member.raw();
  }
}
