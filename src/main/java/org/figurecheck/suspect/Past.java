package org.figurecheck.suspect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Subject;
import org.figurecheck.figure.UnitClass;

/** What the same organisation stated about the same indicators one period before. */
final class Past {
  private final Map<Key, BigDecimal> values = new HashMap<>();

  /** What must agree for two figures of two periods to speak of the same. */
  private record Key(String indicator, UnitClass unit, Object role, Object aspect) {
    static Key of(Figure figure) {
      Subject subject = figure.subject();
      return new Key(
          subject.indicator(),
          figure.quantity().unit().unitClass(),
          subject.role(),
          subject.aspect());
    }
  }

  Past(Content previous) {
    Set<Key> twice = new HashSet<>();
    for (Figure figure : previous.figures()) {
      BigDecimal stated = figure.amount().stated();
      if (!figure.subject().indicator().isEmpty() && stated != null && stated.signum() > 0) {
        Key key = Key.of(figure);
        if (values.putIfAbsent(key, stated) != null) {
          twice.add(key);
        }
      }
    }
    values.keySet().removeAll(twice);
  }

  /** The value of the period before; empty if none, or more than one, was stated. */
  Optional<BigDecimal> of(Figure figure) {
    return Optional.ofNullable(values.get(Key.of(figure)));
  }
}
