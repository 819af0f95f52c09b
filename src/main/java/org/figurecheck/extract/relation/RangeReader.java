package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the ranges of a text, each of which claims that its first number is not above its last. */
final class RangeReader {
  private static final Pattern DECADES = Pattern.compile("[3-9]0年代(?:至|到|—{1,2}|-|～)[3-9]0年代");

  private final Passage passage;

  RangeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie.Knot> ranges = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() == Kind.RANGE || isSchoolYear(mention)) {
        ranges.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      }
    }
    Matcher decades = DECADES.matcher(passage.text());
    while (passage.text().contains("0年代") && decades.find()) {
      ranges.add(Tie.Knot.named(MemberRole.STATEMENT, new Span(decades.start(), decades.end())));
    }
    return ranges.isEmpty() ? List.of() : List.of(Tie.plain(RelationType.RANGE, ranges));
  }

  private static boolean isSchoolYear(Mention mention) {
    return mention.kind() == Kind.YEAR && mention.figure().quantity().iso().indexOf('/') > 0;
  }
}
