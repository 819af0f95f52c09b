package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of one cost that several bear, and shares of others. */
class BorneSharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          办学经费由收费解决{42%}，国家补助{35%}，学校勤工俭学收入补助{23%}。 ⇒ part 42% + 35% + 23%
          口粮由国家供应{45%}，集体供应{35%}，自筹{20%}。 ⇒ part 45% + 35% + 20%
          建设资金由中央补助{50%}、省级配套{30%}、县级自筹{20%}。 ⇒ part 50% + 30% + 20%
          工资由县里负担{60%}，由乡镇负担{45%}，由村集体负担{10%}。 ⇒ part 60% + 45% + 10%
          费用由医保支付{72%}，个人自付{28%}，总费用下降{12%}。 ⇒ part 72% + 28%
          """)
  void ofOneCost(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<String> shown = Marked.shown(passage, new BorneShares(passage).read());
    assertThat(String.join("; ", shown)).isEqualTo("shares " + expected + " [unknown yes]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "低保户由财政补助{90%}，五保户由财政补助{100%}。",
        "一级医院由医保支付{90%}，二级医院由医保支付{80%}。",
        "由医保支付{70%}，剩余部分由民政救助{60%}，个人自付{40%}。",
        "由县财政投入{60%}，比上年投入{50%}。",
        "由政府补助{70%}，企业补助{50%}。",
        "由县财政补助{70%}。乡镇补助{50%}。",
        "小学由县财政补助{70%}；中学由县财政补助{50%}。",
        "由县财政补助{70%}，受益{90户}，乡镇补助{50%}。",
        "收入由{12%}提高到{18%}，政府补助{50%}。",
        "{70%}由县财政补助。"
      })
  void ofOthers(String text) {
    Passage passage = Marked.passage(text);
    assertThat(new BorneShares(passage).read()).isEmpty();
  }
}
