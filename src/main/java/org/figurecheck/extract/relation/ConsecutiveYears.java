package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds years that are told, and how many in a row they are: “2021年、2022年连续两年获奖”, “2021—2023年连续三年”.
 */
final class ConsecutiveYears {
  private static final String IN_A_ROW = "连续";
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");
  private static final Sought SUBJECT = Sought.of("^，?([我本该全][校县市区镇乡省州院所局园馆厂村]|学校)?，?(均|都|已|又)?$");

  private final Passage passage;

  ConsecutiveYears(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(IN_A_ROW); at >= 0; at = text.indexOf(IN_A_ROW, at + 1)) {
      int start = at + IN_A_ROW.length();
      int next = passage.firstAt(start);
      if (next > 0 && next < passage.mentions().size()) {
        counted(passage.mentions().get(next), at).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> counted(Mention count, int cue) {
    boolean years =
        count.start() == cue + IN_A_ROW.length()
            && YearSpan.isTold(count)
            && passage.at(count.end()) != '、';
    List<Mention> told = years ? before(cue) : List.of();
    if (told.size() > 1 && isYearToldBefore(told.get(0))) {
      return Optional.empty();
    }
    return told.size() < 2
        ? years ? spanned(count, cue) : Optional.empty()
        : Optional.of(Listed.all(count, told.stream().map(Mention::span).toList()));
  }

  /** “2020年获评…；2021年、2022年，连续三年保持”: a year before may be one of the row. */
  private boolean isYearToldBefore(Mention first) {
    return passage.mentions(passage.sentenceStart(first.start()), first.start()).stream()
        .anyMatch(mention -> mention.kind() == Kind.YEAR);
  }

  /** “2021—2023年连续三年”, “2021年至2023年，连续三年”. */
  private Optional<Tie> spanned(Mention count, int cue) {
    int last = passage.firstAt(cue) - 1;
    Mention until = last < 0 ? count : passage.mentions().get(last);
    boolean follows =
        (until.kind() == Kind.RANGE || YearSpan.isYear(until))
            && until.end() <= cue
            && isSubject(passage.between(until.end(), cue));
    if (!follows || YearSpan.endingWith(passage, until) < 2) {
      return Optional.empty();
    }
    return Optional.of(
        until.kind() == Kind.RANGE
            ? SeriesReader.lasting(count, until)
            : SeriesReader.lasting(count, passage.mentions().get(last - 1), until));
  }

  /** The years told one after another, the last of them near the cue in its sentence. */
  private List<Mention> before(int cue) {
    List<Mention> years = new ArrayList<>();
    int end = cue;
    for (int i = passage.firstAt(cue) - 1; i >= 0; i--) {
      Mention year = passage.mentions().get(i);
      String gap = passage.between(year.end(), end);
      boolean joins = years.isEmpty() ? isSubject(gap) : JOINTS.contains(gap);
      if (year.kind() != Kind.YEAR || year.end() > end || !joins) {
        break;
      }
      years.add(0, year);
      end = year.start();
    }
    return years;
  }

  /** Whether nothing but who it was stands between the years and the cue. */
  private static boolean isSubject(String gap) {
    return SUBJECT.isIn(gap);
  }
}
