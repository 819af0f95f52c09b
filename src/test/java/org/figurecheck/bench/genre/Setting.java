package org.figurecheck.bench.genre;

import java.util.List;
import java.util.Optional;

/**
 * Who reports, on what, about when.
 *
 * @param place the county or town, an invented one
 * @param field education, health or statistics
 * @param year the year spoken of
 * @param topics what is counted in this field
 */
record Setting(String place, String field, int year, List<Topic> topics) {
  private static final String[] FIRST = {
    "东", "西", "南", "北", "青", "云", "临", "望", "石", "金", "安", "永", "清", "白", "柳", "松"
  };
  private static final String[] SECOND = {
    "岭", "坪", "庄", "屯", "溪", "塘", "滩", "桥", "坞", "泽", "浦", "洼", "垭", "堰", "陂", "畈"
  };

  static Setting by(Chance chance, List<Topic> topics) {
    String field = chance.pick("教育", "教育", "教育", "卫生", "统计");
    return new Setting(
        name(chance) + chance.pick("县", "县", "区", "市"),
        field,
        chance.between(2019, 2025),
        topics.stream().filter(topic -> topic.field().equals(field)).toList());
  }

  /** A name that no place bears, as far as is known. */
  static String name(Chance chance) {
    return chance.pick(FIRST) + chance.pick(SECOND);
  }

  /** The slots that every wording may use. */
  void write(String slot, Scene scene) {
    switch (slot) {
      case "place" -> scene.telling().text(place);
      case "lv" -> scene.telling().text(place.substring(place.length() - 1));
      case "name" -> scene.telling().text(name(scene.chance()));
      case "field" -> scene.telling().text(field);
      case "year" -> year(year, scene);
      case "lastyear" -> year(year - 1, scene);
      case "nextyear" -> year(year + 1, scene);
      default -> throw new IllegalArgumentException("no slot {" + slot + "}");
    }
  }

  private static void year(int year, Scene scene) {
    Telling telling = scene.telling();
    telling.figure(telling.next(), Stated.year(year), "", Optional.empty());
  }
}
