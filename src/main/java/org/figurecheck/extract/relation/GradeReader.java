package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds the grades of a school that a text names in a row: “高一、高二、高三”, “小学四年级”. */
final class GradeReader {
  private static final Pattern ROW = Pattern.compile("高[一二三四五六七八九十]((、|和|及|与|到|至)?高[一二三四五六七八九十])+");
  private static final Sought ONE = Sought.of("^(小学|高中)[一二三四五六七八九十]年级$");
  private static final String DIGITS = "一二三四五六七八九十";
  private static final String GRADE = "年级";

  /** Chars before 年级 that tell of which school: 小学四. */
  private static final int BEFORE = 3;

  private static final int SHORT = 2;

  /** The longest row of grades that is read as one. */
  private static final int LONGEST = 40;

  private final Passage passage;

  GradeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf('高'); at >= 0; at = text.indexOf('高', at + 1)) {
      Matcher row = ROW.matcher(passage.between(at, Math.min(text.length(), at + LONGEST)));
      if (DIGITS.indexOf(passage.at(at + 1)) >= 0 && row.lookingAt()) {
        ties.add(row(at, at + row.end()));
        at += row.end() - 1;
      }
    }
    for (int at = text.indexOf(GRADE); at >= 0; at = text.indexOf(GRADE, at + 1)) {
      Span span = new Span(Math.max(0, at - BEFORE), at + GRADE.length());
      if (ONE.isIn(span.in(text))) {
        ties.add(Tie.plain(RelationType.GRADE, List.of(Tie.Knot.named(MemberRole.ITEM, span))));
      }
    }
    return ties;
  }

  private Tie row(int start, int end) {
    List<Tie.Knot> grades = new ArrayList<>();
    for (int at = start; at < end; at++) {
      if (passage.at(at) == '高') {
        grades.add(Tie.Knot.named(MemberRole.ITEM, new Span(at, at + SHORT)));
      }
    }
    return Tie.plain(RelationType.GRADE, grades);
  }
}
