package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds years of the Republic with the year of our calendar behind: “民国23年（1934年）”. */
final class EraYearReader {
  private static final String ERA = "民国";
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

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
      if (explains(year, era) && isOfEra(era) && !isOfEra(year) && isYear(era) && isYear(year)) {
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
        && YEAR.matcher(mention.iso()).matches();
  }

  private boolean isOfEra(Mention mention) {
    return passage.text().startsWith(ERA, mention.start());
  }

  private boolean explains(Mention year, Mention era) {
    return year.start() == era.end() + 1
        && Passage.isOpening(passage.at(era.end()))
        && Passage.isClosing(passage.at(year.end()));
  }
}
