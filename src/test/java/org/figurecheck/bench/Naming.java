package org.figurecheck.bench;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.figurecheck.bench.genre.Report;
import org.figurecheck.bench.genre.Script;
import org.figurecheck.bench.gold.Likeness;
import org.figurecheck.figure.Figure;

/** Whether what a number counts was read, where the words around it tell that. */
final class Naming {
  private static final double ALIKE = 0.5;

  /** How far back the words may stand that name what a number counts. */
  private static final int FARTHEST = 200;

  private static final Pattern PLACE = Pattern.compile("^(?:[全我]|\\p{Han}{2,3})[县市区]");

  private Naming() {}

  /** Of 94所通过了验收，占比75% nobody can know that the rate is called 达标率. */
  static boolean isNamed(Report report, Report.Said said) {
    String words = Script.simplified(around(report, said));
    for (int i = 0; i + 2 <= said.subject().length(); i++) {
      if (words.contains(said.subject().substring(i, i + 2))) {
        return true;
      }
    }
    return said.subject().length() == 1 && words.contains(said.subject());
  }

  private static String around(Report report, Report.Said said) {
    String sentence = Report.sentence(report.text(), said.start(), said.end());
    return report.text().substring(Math.max(0, said.start() - FARTHEST), said.start()) + sentence;
  }

  /** Whose schools they are, and what the counted do, narrows a subject and makes it no other. */
  static boolean isRead(Report report, Report.Said said, Figure hit) {
    String whole = Script.simplified(hit.subject().text());
    Matcher place = PLACE.matcher(whole);
    String own = place.lookingAt() ? whole.substring(place.end()) : whole;
    return Math.max(Likeness.of(said.subject(), whole), Likeness.of(said.subject(), own)) >= ALIKE
        || own.startsWith(said.subject());
  }
}
