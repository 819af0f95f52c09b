package org.figurecheck.extract.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.DamageKind;
import org.figurecheck.figure.Place;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Mend;
import org.figurecheck.text.Repaired;

/** What was seen in one text, by kind, with places in the original. */
final class Notes {
  private final Repaired repaired;
  private final LocatedText located;
  private final Map<DamageKind, List<Damage.Spot>> spots = new EnumMap<>(DamageKind.class);

  Notes(Repaired repaired, LocatedText located) {
    this.repaired = repaired;
    this.located = located;
  }

  void add(Mend mend) {
    add(mend.kind(), mend.start(), mend.end(), mend.mended());
  }

  /** Notes a stretch of the repaired text of which nobody can tell what it was. */
  void at(DamageKind kind, int from, int to) {
    at(kind, from, to, "");
  }

  void at(DamageKind kind, int from, int to, String mended) {
    add(kind, repaired.originalStart(from), repaired.originalEnd(to), mended);
  }

  /** What the text says in its own script. */
  String written(int from, int to) {
    return repaired.text().substring(from, to);
  }

  private void add(DamageKind kind, int start, int end, String mended) {
    Place place = new Place(start, end, located.locatorAt(start));
    spots
        .computeIfAbsent(kind, any -> new ArrayList<>())
        .add(new Damage.Spot(place, repaired.original(start, end), mended));
  }

  List<Damage> damage() {
    List<Damage> damage = new ArrayList<>();
    spots.forEach(
        (kind, all) -> {
          all.sort(Comparator.comparingInt(spot -> spot.place().start()));
          damage.add(new Damage(kind, all));
        });
    return damage;
  }
}
