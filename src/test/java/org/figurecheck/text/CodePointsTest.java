package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsTest {
  @Property
  void placesAreCountedAsJavaCountsThem(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    int count = text.codePointCount(0, text.length());

    assertThat(points.count()).isEqualTo(count);
    for (int place = 0; place <= count; place++) {
      assertThat(points.index(place)).isEqualTo(text.offsetByCodePoints(0, place));
    }
    for (int index = 0; index <= text.length(); index++) {
      assertThat(points.before(index)).isEqualTo(text.codePointCount(0, index));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("人", "a", "\uD840\uDC0B", "\uD840", "\uDC0B")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
