package org.figurecheck.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.rule.Violation;

class BalanceLawsTest {
  @Property
  void aSuggestionOnceAppliedSatisfiesTheClaim(
      @ForAll @IntRange(min = 1, max = 9999) int whole,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 3000) Integer> parts) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    Assume.that(sum != whole);
    Sample sample = new Sample().count(whole + "人", Integer.toString(whole));
    parts.forEach(part -> sample.count(part + "人", Integer.toString(part)));
    int[] indices = java.util.stream.IntStream.rangeClosed(1, parts.size()).toArray();
    Violation violation = sample.sum(0, indices);
    Suspicion suspicion = sample.suspicion(violation);
    Member target =
        suspicion.suspects().size() == 1
            ? suspicion.suspects().get(0)
            : violation.evidence().flagged();
    int old = Integer.parseInt(target.raw().replace("人", ""));
    for (Suggestion suggestion : suspicion.suggestions()) {
      int mended = Integer.parseInt(suggestion.value());
      assertThat(suggestion.raw()).isEqualTo(mended + "人");
      boolean isWhole = target.role() == MemberRole.WHOLE;
      assertThat(isWhole ? mended : whole).isEqualTo(isWhole ? sum : sum - old + mended);
      assertThat(suggestion.confidence()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }
    assertThat(suspicion.suggestions()).isNotEmpty();
  }

  @Property
  void roundedFiguresAreMendedWithinTheirRounding(
      @ForAll @IntRange(min = 10, max = 999) int whole,
      @ForAll @IntRange(min = 10, max = 400) int first,
      @ForAll @IntRange(min = 10, max = 400) int second) {
    Sample sample = new Sample();
    for (int number : new int[] {whole, first, second}) {
      BigDecimal shown = BigDecimal.valueOf(number, 1);
      sample.rounded(shown + "万元", shown.movePointRight(4).toPlainString(), "1000");
    }
    Violation violation = sample.sum(0, 1, 2);
    Suspicion suspicion = sample.suspicion(violation);
    boolean holds = Math.abs(whole - first - second) <= 1;
    for (Suggestion suggestion : suspicion.suggestions()) {
      assertThat(suggestion.raw()).matches("[0-9]+\\.[0-9]万元");
      assertThat(new BigDecimal(suggestion.value()).scale()).isLessThanOrEqualTo(0);
    }
    assertThat(holds || !suspicion.suggestions().isEmpty()).isTrue();
  }
}
