package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Places are sought as in a set of bits, within bounds. */
class PlacesTest {
  private static final int LENGTH = 300;

  @Property
  void aPlaceIsFoundWhereverItStands(
      @ForAll @Size(max = 8) Set<@IntRange(max = LENGTH - 1) Integer> stated,
      @ForAll @IntRange(max = LENGTH) int one,
      @ForAll @IntRange(max = LENGTH) int other) {
    Places places = new Places(LENGTH);
    BitSet bits = new BitSet(LENGTH);
    stated.forEach(places::add);
    stated.forEach(bits::set);
    int start = Math.min(one, other);
    int end = Math.max(one, other);
    int next = bits.nextSetBit(start);

    assertThat(stated).allMatch(places::has);
    assertThat(places.first(start, end)).isEqualTo(next < 0 ? end : Math.min(next, end));
    assertThat(places.last(start, end))
        .isEqualTo(Math.max(start - 1, bits.previousSetBit(end - 1)));
  }
}
