package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories told in the order of their years, and dates that tell none. */
class ChronologyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          创办于{1956年}，{1963年}更名，{1978年}恢复招生。 ⇒ chronology statement 1956年 + 1963年 + 1978年
          始建于{1956年}，{1978年}独立。 ⇒ chronology statement 1956年 + 1978年
          {2007年}获奖；{2010年}通过评估；{2015年}扩建。 ⇒ chronology statement 2007年 + 2010年 + 2015年
          {2018年}获奖，{2017年}通过评估，{2019年}扩建，{2021年}招生。 ⇒ chronology statement 2017年 + 2019年 + 2021年
          成立于{1956年}，{1963年}更名，{1998年}招生，{1975年}迁建，{1985年}扩建。 ⇒ chronology statement 1956年 + 1963年 + 1998年 + 1975年 + 1985年
          静山中学由李某某{1933年}创立。该校{1952年}更名为新生中学，{1957年}定名为六中。 ⇒ chronology statement 1933年 + 1952年 + 1957年
          创办于解放前夕的{1947年}，学校{1968年}迁址，{2013年}达标。 ⇒ chronology statement 1947年 + 1968年 + 2013年
          船务系的前身是{2006年}设立的轮机专业。{2013年}，轮机专业升格为系。 ⇒ chronology statement 2006年 + 2013年
          创办于{1987年}，{1969年}更名为静山学校。 ⇒ chronology statement 1987年 + 1969年
          {2013年}参加第6届比赛；{2014年}在第三届比赛中获奖；{2016年}扩建。 ⇒ chronology statement 2013年 + 2014年 + 2016年
          于{2001年}组建，历史可追溯到{1952年}。 ⇒ chronology base 1952年 statement 2001年
          {2006年}由始建于{1983年}的甲校和{1985年}成立的乙校合并组建。 ⇒ chronology base 1983年 + 1985年 statement 2006年
          """)
  void historiesAreRead(String text, String expected) {
    assertThat(read(text)).anySatisfy(line -> assertThat(line).startsWith(expected + " ["));
  }

  @ParameterizedTest
  @CsvSource({
    "{2018年}获奖，{2017年}通过评估。",
    "静山中学创办于{1987年}，河口小学{1969年}更名为河口学校。",
    "静山中学创办于{1987年}。{1969年}更名的河口小学并入。",
    "静山中学创办于{1987年}，前身是{1969年}的河口学校。",
    "{2018年}获奖，其间的{2017年}通过评估，{2019年}扩建。",
    "比{2018年}、{2019年}、{2020年}都高。",
    "{2018年}获奖；{2019年}成立的中心获奖。",
    "白石中学{1998年}更名。河口中学{1986年}更名。"
  })
  void otherDatesTellNoHistory(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    Passage passage = Marked.passage(text);
    return Stream.of(new ChronologyReader(passage).read(), new OriginsReader(passage).read())
        .flatMap(ties -> Marked.shown(passage, ties).stream())
        .toList();
  }
}
