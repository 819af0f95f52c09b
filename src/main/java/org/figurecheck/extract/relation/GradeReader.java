package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the grades of a school that a text names in a row: “高一、高二、高三”, “小学四年级”. */
final class GradeReader {
  private static final Pattern ROW = Pattern.compile("高[一二三四五六七八九十]((、|和|及|与|到|至)?高[一二三四五六七八九十])+");
  private static final Pattern ONE = Pattern.compile("(小学|高中)[一二三四五六七八九十]年级");
  private static final int SHORT = 2;

  private final Passage passage;

  GradeReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    Matcher row = ROW.matcher(passage.text());
    while (row.find()) {
      List<Tie.Knot> grades = new ArrayList<>();
      for (int at = row.start(); at < row.end(); at++) {
        if (passage.at(at) == '高') {
          grades.add(Tie.Knot.named(MemberRole.ITEM, new Span(at, at + SHORT)));
        }
      }
      ties.add(Tie.plain(RelationType.GRADE, grades));
    }
    Matcher one = ONE.matcher(passage.text());
    while (one.find()) {
      Span span = new Span(one.start(), one.end());
      ties.add(Tie.plain(RelationType.GRADE, List.of(Tie.Knot.named(MemberRole.ITEM, span))));
    }
    return ties;
  }
}
