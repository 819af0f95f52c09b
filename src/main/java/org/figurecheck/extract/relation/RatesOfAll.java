package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** The rates that a text tells of several names together: “语文、数学的及格率和优秀率”. */
final class RatesOfAll {
  private static final String RATE = "(?:及格|普及|[^\\P{Han}和与及的]){1,6}率";
  private static final Pattern NAME = Pattern.compile(RATE);
  private static final Pattern RATES =
      Pattern.compile("的" + RATE + "(?:(?:、|和|与|及|以及)" + RATE + ")*$");
  private static final Sought JOINED = Sought.of("率(?:和|与|及|以及)" + RATE + "$");

  /** The longest words that name the rates. */
  private static final int LONGEST = 32;

  private final Passage passage;

  RatesOfAll(Passage passage) {
    this.passage = passage;
  }

  /** The rates with which a stretch ends, or none. */
  List<Span> before(int end) {
    int from = Math.max(passage.clauseStart(end), end - LONGEST);
    String words = passage.between(from, end);
    Matcher all = RATES.matcher(words);
    List<Span> rates = new ArrayList<>();
    if (words.endsWith("率") && all.find()) {
      Matcher name = NAME.matcher(words);
      for (int at = all.start() + 1; name.find(at); at = name.end()) {
        rates.add(new Span(from + name.start(), from + name.end()));
      }
    }
    return rates;
  }

  /** Whether several names stand before rates: 语文、数学的. */
  boolean areOfSeveral(List<Span> rates) {
    ItemList names = ItemList.endingAt(passage, rates.get(0).start() - 1);
    return names.items().size() + names.joints() > 1;
  }

  /** “水稻、小麦出苗率和成活率”: whether two rates of each name have one value, or one for each. */
  boolean areTwoOfEach(ItemList list, int values) {
    int last = list.items().size() - 1;
    return last > 0
        && (values == 2 || values == 2 * (last + 1))
        && JOINED.isIn(list.items().get(last).in(passage.text()))
        && list.items().subList(0, last).stream()
            .noneMatch(item -> item.in(passage.text()).endsWith("率"));
  }
}
