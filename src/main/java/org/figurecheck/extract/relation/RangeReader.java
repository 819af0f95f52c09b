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

  private static final int MOST = 60;

  private final Passage passage;

  RangeReader(Passage passage) {
    this.passage = passage;
  }

  /** All of them together, in the order of the text. */
  List<Tie> read() {
    List<Tie.Knot> ranges = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() == Kind.RANGE || isSchoolYear(mention)) {
        ranges.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      } else {
        UnitFirst.from(passage, mention)
            .ifPresent(range -> ranges.add(Tie.Knot.named(MemberRole.STATEMENT, range)));
      }
    }
    if (passage.text().contains("0年代")) {
      Matcher decades = DECADES.matcher(passage.text());
      while (decades.find()) {
        Span span = new Span(decades.start(), decades.end());
        if (!isOfNamedCentury(span)) {
          ranges.add(Tie.Knot.named(MemberRole.STATEMENT, span));
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (int from = 0; from < ranges.size(); from += MOST) {
      List<Tie.Knot> some = ranges.subList(from, Math.min(from + MOST, ranges.size()));
      ties.add(Tie.plain(RelationType.RANGE, some));
    }
    return ties;
  }

  /** “19世纪90年代到30年代”: the last decade may be one of the next century. */
  private boolean isOfNamedCentury(Span decades) {
    return passage.between(Math.max(0, decades.start() - 2), decades.start()).equals("世纪");
  }

  private static boolean isSchoolYear(Mention mention) {
    return mention.kind() == Kind.YEAR && mention.iso().indexOf('/') > 0;
  }
}
