package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years from which something rises or falls to what it is in another. */
class ComparedYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          航班从{2013年}的{16个}增加到{2018年}的{21个}。 ⇒ chronology base 2013年 statement 2018年
          航班由{2018年}的{16个}逐步增加至{2013年}的{21个}左右。 ⇒ chronology base 2018年 statement 2013年
          低保标准从{2013年}的{160元}/月、{980元}/年提高到{2018年}的{210元}/月、{1290元}/年。 ⇒ chronology base 2013年 statement 2018年
          {2018年}收入预算{160元}，比{2017年}预算增加{21元}。 ⇒ chronology base 2017年 statement 2018年
          耕地从{2013年}{160亩}减少到{2018年}{140亩}。 ⇒ chronology base 2013年 statement 2018年
          """)
  void areInOrder(String text, String expected) {
    assertThat(read(text))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(expected + " ["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产量从{2018年}的{160亩}回落到{2013年}的水平。",
        "产量从{2018年}的{160亩}恢复到{2013年}的{170亩}。",
        "从{2018年}起，标准由{160元}提高到{2013年}的{170元}。",
        "航班从{2018年}的{16个}增加到目前的{21个}。",
        "由{2018年}的{16个}片区到{2013年}的{12个}片区。",
        "航班从{2018年}的{16个}减少到{2017年}、{2013年}的{14个}。",
        "航班从{2019年}、{2018年}的{16个}减少到{2013年}的{14个}。",
        "面积提高到{2013年}的{14亩}。",
        "提前将{2018年}的{16个}目标提高到{2013年}的{21个}。",
      })
  void mayBeOutOfOrder(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Marked.shown(passage, new ComparedYears(passage, List.of()).read());
  }
}
