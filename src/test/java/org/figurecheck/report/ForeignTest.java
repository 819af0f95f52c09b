package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ForeignTest {
  private static final String FORBIDDEN = "[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F]";

  @Property(tries = 300)
  void aLineHoldsNothingThatActs(@ForAll String text) {
    assertThat(Foreign.line("\u202E" + text + "\r\n\u001B[31m")).doesNotContainPattern(FORBIDDEN);
  }

  @Property(tries = 300)
  void cleaningTwiceIsCleaningOnce(@ForAll String text) {
    assertThat(Foreign.line(Foreign.line(text))).isEqualTo(Foreign.line(text));
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(Foreign.line("全县 64 所（𠮷林）—— 5%")).isEqualTo("全县 64 所（𠮷林）—— 5%");
  }

  @Test
  void aBlockKeepsItsLines() {
    assertThat(Foreign.block("一\r\n二\t\u0000三")).isEqualTo("一\n二\t三");
  }

  @Test
  void aCutFallsBetweenCharacters() {
    assertThat(Foreign.head("𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷…");
    assertThat(Foreign.tail("𠮷𠮷𠮷", 2)).isEqualTo("…𠮷𠮷");
    assertThat(Foreign.head("𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
  }
}
