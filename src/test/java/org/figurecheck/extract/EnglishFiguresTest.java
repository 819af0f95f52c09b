package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures stand in English sentences, and what they speak of. */
class EnglishFiguresTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 1,205 pupils attend.                      | 1,205 count Some
          The trust runs fourteen schools.               | fourteen count
          Twenty-five tutors taught 312 learners.        | Twenty-five count; 312 count
          One hundred and twenty beds were added.        | One hundred and twenty count
          Income was US$48.2 million in FY2023.          | US$48.2 million money US dollars; FY2023 year
          It spent £8.1m, €3bn and RMB 40 million.       | £8.1m money pounds; €3bn money euros; RMB 40 million money yuan
          They lent 1.86m books.                         | 1.86m count
          At least 95% and 49.2 per cent of letters.     | 95% percent % At least; 49.2 per cent percent %
          Almost one in five left; two-thirds stayed.    | one in five ratio Almost; two-thirds ratio
          It fell by a quarter, then doubled.            | a quarter ratio; doubled multiple times
          Down 0.4 percentage points or 25 basis points. | 0.4 percentage points percentage_point percentage points; 25 basis points percentage_point percentage points
          From 2022–23 to 2023/24 and for 2023–2025.     | 2022–23 year; 2023/24 year; 2023–2025 range years
          On 12 March 2024 and April 3, 2024.            | 12 March 2024 date; April 3, 2024 date
          The first quarter and the 13th session.        | first quarter ordinal; 13th ordinal
          Between 20 and 30 staff within five days.      | 20 and 30 range; five days duration days
          The three-year plan covers 40 day beds.        | three-year duration year; 40 count
          It resurfaced just over 46 km of road.         | 46 km length metres just over
          Call 020 7946 0018, see page 5.                | 020 7946 0018 identifier; page 5 page
          Call +44 20 7946 0018. Lines open daily.       | 44 20 7946 0018 identifier
          CPI同比+3.5%，环比+0.7%。                        | 3.5% percent %; 0.7% percent %
          In May 62 pupils joined.                       | 62 count
          In May 24 pupils joined and June 30 new ones.  | 24 count; June 30 date
          On May 24 pupils joined; on May 6, 2024, more. | May 24 date; May 6, 2024 date
          By April 3 Ashford schools had 20 more pupils. | April 3 date; 20 count
          In May 2024 the schools may 2,023 times meet.  | May 2024 date; 2,023 count
          In 2023 schools opened; 2,023 pupils came.     | 2023 year; 2,023 count
          """)
  void findsFigures(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Section 3 and Table 2 give details; see also Article 12 and form No. 7.",
        "Version 2.1 of the A4 guide was issued during COVID-19 outbreaks.",
        "Dozens of volunteers and hundreds of residents helped.",
        "Since the 1990s and into the 21st century the stock has grown.",
        "One of the aims is a one-stop, two-way service.",
        "No one at any one time knows one another.",
        "A second review is half finished and half-hearted.",
        "See Tables 2 and 4 and sections 3 to 5.",
      })
  void findsNothingWhereNothingIsCounted(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} speaks of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trust runs 14 schools, of which nine are primary. | schools         | level
          The pass rate rose to 87.3%.                          | pass rate       | share
          Grants made up 62% of income.                         | Grants          | share
          Spending per pupil averaged $4,150.                   | Spending per pupil | average
          Visits fell by 4%.                                    | Visits          | growth
          At least 95% of the letters arrived.                  | letters         | unknown
          The group comprising 300 acute beds grew.             | acute beds      | level
          The council aims to open 12 new libraries.            | new libraries   | level
          The money was spent on carriageways (£8.1 million).   | carriageways    | level
          """)
  void aFigureNamesWhatItCounts(String text, String subject, String role) {
    Figure figure = figures(text).get(figures(text).size() - 1);

    assertThat(figure.subject().text()).isEqualTo(subject);
    assertThat(figure.subject().role().wireName()).isEqualTo(role);
  }

  private static List<Figure> figures(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures();
  }

  private static String shown(String text) {
    return figures(text).stream().map(EnglishFiguresTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Figure figure) {
    return String.join(
            " ",
            List.of(
                figure.raw(),
                figure.kind().name().toLowerCase(java.util.Locale.ROOT),
                figure.quantity().unit().symbol(),
                figure.quantity().qualifier()))
        .replaceAll(" +", " ")
        .strip();
  }
}
