package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class ScriptFoldingTest {
  @Test
  void foldsEveryCharacterAsIcuDoesWhereThatGivesOneCharacter() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder differing = new StringBuilder();
    for (char c = 0x3400; c <= 0x9FFF; c++) {
      String simplified = icu.transliterate(String.valueOf(c));
      char expected = simplified.length() == 1 ? simplified.charAt(0) : c;
      if (ScriptFolding.fold(c) != expected) {
        differing.append(c);
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void keepsLengthAndWhatIsNotTraditional() {
    assertThat(ScriptFolding.fold("教職員工共2,615名 𠀋 OK")).isEqualTo("教职员工共2,615名 𠀋 OK");
  }
}
