package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds years of an era with the year of our calendar in brackets behind: “民国23年（1934年）”. */
final class EraYearReader {
  private final Passage passage;

  EraYearReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      Mention era = mentions.get(i - 1);
      Mention year = mentions.get(i);
      if (isYear(era) && isYear(year) && isOfEra(era) && !isOfEra(year) && explains(year, era)) {
        ties.add(
            Tie.plain(
                RelationType.ERA_YEAR,
                List.of(
                    Tie.Knot.of(MemberRole.BASE, era), Tie.Knot.of(MemberRole.STATEMENT, year))));
      }
    }
    return ties;
  }

  private static boolean isYear(Mention mention) {
    return (mention.kind() == Kind.YEAR || mention.kind() == Kind.DATE)
        && mention.figure().quantity().iso().matches("[0-9]{4}(-[0-9]{2}){0,2}");
  }

  /** Whether the year is not written with the four digits of our calendar. */
  private boolean isOfEra(Mention mention) {
    return !passage.between(mention.start(), mention.end()).matches("[0-9〇零一二三四五六七八九]{4}.*");
  }

  private boolean explains(Mention year, Mention era) {
    return year.start() == era.end() + 1
        && Passage.isOpening(passage.at(era.end()))
        && Passage.isClosing(passage.at(year.end()));
  }
}
