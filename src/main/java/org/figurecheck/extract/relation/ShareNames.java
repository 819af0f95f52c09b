package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/**
 * The names of what has a share each, and what they say of the shares.
 *
 * @param names the names without the words that lead to a share
 */
record ShareNames(List<String> names) {
  private static final Sought VERB = Sought.of("(所?占.*|的?(比重|比例|份额))?(分别|依次|各)?(约|为|是|达到?|有|计)*$");

  /** The characters with which what {@link #VERB} matches may end, where no 占 begins it. */
  private static final String VERB_ENDS = "重例额别次各约为是达到有计";

  private static final int SEVERAL = 3;

  ShareNames {
    names = names.stream().map(name -> withoutVerb(name.strip())).toList();
  }

  private static String withoutVerb(String name) {
    boolean told = name.indexOf('占') >= 0 || VERB_ENDS.indexOf(last(name)) >= 0;
    return told ? VERB.withoutFirst(name) : name;
  }

  /** The same without what leads to the first name: 全县小学图书, 初中图书. */
  ShareNames bare() {
    int longest = names.stream().skip(1).mapToInt(String::length).max().orElse(0);
    List<String> bare = new ArrayList<>(names);
    bare.set(0, names.get(0).substring(Math.max(0, names.get(0).length() - longest)));
    return new ShareNames(bare);
  }

  /** Whether one sort of thing is told apart: 在岗村医, 到龄村医. */
  boolean areOfOneMake() {
    char last = last(names.get(0));
    return names.stream().allMatch(name -> last(name) == last && last != ' ');
  }

  private static char last(String name) {
    return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }

  /** Whether the last takes in all that is left. */
  boolean areClosed() {
    return PartName.isTheRest(names.get(names.size() - 1));
  }

  /** Whether three or more are of one make, so that they hardly overlap. */
  boolean areSeveral() {
    return names.size() >= SEVERAL && areOfOneMake();
  }

  Answer disjoint() {
    return Overlap.disjoint(names);
  }
}
