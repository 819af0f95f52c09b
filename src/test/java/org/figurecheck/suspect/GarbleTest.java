package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarbleTest {
  @ParameterizedTest
  @CsvSource({
    "202300, 2000, 1000",
    "1202300, 12000, 11000",
    "20230, 200, 100",
    "12023, 120, 110",
    "2023.5, 20.5, 10.5",
    "3202300, 32000, 31000",
    "20232023, 2020, 1010 102023 202310",
    "202320230, 20200, 10100 1020230 2023100",
    "2023, 20, 10"
  })
  void undoesAPastedYear(String printed, String twenty, String ten) {
    assertThat(new Garble("20", "2023").originals(printed))
        .containsExactlyInAnyOrder(twenty.split(" "));
    assertThat(new Garble("10", "2023").originals(printed))
        .containsExactlyInAnyOrder(ten.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"2022", "2615", "20 23", "1202", "202.3", "''"})
  void aNumberWithoutTheYearHasNoOriginal(String printed) {
    assertThat(new Garble("20", "2023").originals(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1022023", "2020230", "120202300"})
  void aSurvivingSourceRulesItOut(String printed) {
    List<String> both =
        Stream.of("20", "10")
            .filter(source -> printed.replace("2023", "").contains(source))
            .flatMap(source -> new Garble(source, "2023").originals(printed).stream())
            .toList();
    assertThat(both).isEmpty();
  }

  @Property
  void everyOriginalGivesThePrintAgainAndTheTrueOneIsAmongThem(
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long number,
      @ForAll @IntRange(min = 1990, max = 2035) int year) {
    for (String source : List.of("20", "10")) {
      String truth = Long.toString(number);
      Garble garble = new Garble(source, Integer.toString(year));
      String printed = truth.replace(source, garble.year());
      List<String> originals = garble.originals(printed);
      assertThat(originals).allMatch(o -> o.replace(source, garble.year()).equals(printed));
      if (truth.contains(source)) {
        assertThat(originals).contains(truth);
      }
    }
  }
}
