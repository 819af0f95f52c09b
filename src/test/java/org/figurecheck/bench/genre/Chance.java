package org.figurecheck.bench.genre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed. */
public final class Chance {
  private final Random random;

  public Chance(long... seeds) {
    long mixed = 17;
    for (long seed : seeds) {
      mixed = mixed * 0x9E3779B97F4A7C15L + seed;
      mixed ^= mixed >>> 31;
    }
    this.random = new Random(mixed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From low to high, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Spread evenly over the orders of magnitude. */
  long scaled(long low, long high) {
    double span = Math.log(high) - Math.log(low);
    return Math.round(Math.exp(Math.log(low) + random.nextDouble() * span));
  }

  public boolean of(int percent) {
    return random.nextInt(100) < percent;
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  /** Some of them, in their order. */
  <T> List<T> some(List<T> from, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.stream().limit(count).sorted().map(from::get).toList();
  }

  public <T> List<T> shuffled(List<T> from) {
    List<T> all = new ArrayList<>(from);
    Collections.shuffle(all, random);
    return all;
  }
}
