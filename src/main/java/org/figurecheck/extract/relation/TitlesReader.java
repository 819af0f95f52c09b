package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.UnitClass;

/**
 * Finds titles and people told one by one and counted later: “制定《安全方案》《食堂方案》。…两个《方案》”,
 * “王芳老师…。刘强老师…。…两位教师”. It ties them only where there are just as many.
 */
final class TitlesReader {
  private static final Pattern PERSON =
      Pattern.compile("(?:^|[。；：，、\n])(\\p{Han}{2,3})(?:老师|同志|教授|校长|医生|师傅)");
  private static final Pattern PEOPLE = Pattern.compile("^(名|位)?(老师|教师|同志|教授|校长|医生|师傅)");
  private static final int FARTHEST = 1500;
  private static final int NEAR = 400;
  private static final int MOST = 9;

  private final Passage passage;

  TitlesReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      int count = mention.listCount();
      if (count > 1 && count <= MOST) {
        titles(mention, count).or(() -> people(mention, count)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> titles(Mention mention, int count) {
    int close = passage.at(mention.end()) == '《' ? close(mention.end()) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    String noun = passage.between(mention.end() + 1, close + 1);
    Map<String, Span> titles = new LinkedHashMap<>();
    int from = Math.max(0, mention.start() - NEAR);
    for (int at = passage.text().indexOf(noun, from);
        at >= 0 && at < mention.start();
        at = passage.text().indexOf(noun, at + 1)) {
      int open = passage.text().lastIndexOf('《', at);
      if (open >= from && open + 1 < at) {
        Span title = new Span(open, at + noun.length());
        titles.putIfAbsent(title.in(passage.text()), title);
      }
    }
    return titles.size() == count
        ? Optional.of(Listed.all(mention, List.copyOf(titles.values())))
        : Optional.empty();
  }

  /** Where a short title ends that begins at a character, or -1. */
  private int close(int open) {
    int at = open;
    while (at - open <= MOST && passage.at(at) != '》') {
      at++;
    }
    return passage.at(at) == '》' ? at : -1;
  }

  private Optional<Tie> people(Mention mention, int count) {
    int end = Math.min(passage.text().length(), mention.end() + 2);
    if (mention.unitClass() != UnitClass.PERSON
        || !PEOPLE.matcher(passage.between(mention.end(), end)).find()) {
      return Optional.empty();
    }
    int from = Math.max(0, mention.start() - FARTHEST);
    Matcher named = PERSON.matcher(passage.between(from, mention.start()));
    Map<String, Span> people = new LinkedHashMap<>();
    while (named.find()) {
      people.putIfAbsent(named.group(1), new Span(from + named.start(1), from + named.end(1)));
    }
    return people.size() == count
        ? Optional.of(Listed.all(mention, List.copyOf(people.values())))
        : Optional.empty();
  }
}
