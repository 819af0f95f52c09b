package org.figurecheck.extract.relation;

import java.util.List;

/**
 * The levels of areas that lie in one another, the largest first, with what they are counted by.
 */
enum AreaLevel {
  PROVINCE("省 省份 省区市"),
  CITY("市 地市 城市 市州 地级市 设区市"),
  COUNTY("县 县区 区县 县市区"),
  TOWN("镇 乡镇"),
  VILLAGE("村 行政村");

  private final List<String> nouns;

  AreaLevel(String nouns) {
    this.nouns = List.of(nouns.split(" "));
  }

  /** The level of which a noun counts the areas, or null. */
  static AreaLevel called(String noun) {
    for (AreaLevel level : values()) {
      if (level.nouns.contains(noun)) {
        return level;
      }
    }
    return null;
  }
}
