package org.figurecheck.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.CodePoints;
import org.figurecheck.text.Sentences;

/** Of what scope and what time a sentence speaks. */
final class Sayings {
  private static final Pattern WHOLE = Pattern.compile("全[县縣区區市省国國校镇鎮乡鄉园園州旗]");
  private static final Pattern BARE =
      Pattern.compile("^(?:全[县縣区區市省国國校镇鎮乡鄉园園州旗])?(?:现有|現有|共有|共|有)?(.*?)(?:总数|總數|共有|共)?$");
  private static final Pattern OTHER_TIME =
      Pattern.compile("去年|上年|往年|同期|原有|原来|原來|此前|以前|曾|计划|計劃|规划|規劃|目标|目標|力争|力爭|预计|預計|調整前|调整前");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:现有|現有|共有|已有|拥有|擁有|建有|设有|設有|共|有)?(.*?)"
              + "(?:总数|總數|总计|總計|共计|共計|共有|达到|達到|达|達|为|為|共|有)?$");
  private static final String CLAUSE_ENDS = "，。；：、,;:！？!?\n";
  private static final Set<Kind> TIMES = Set.of(Kind.YEAR, Kind.DATE, Kind.RANGE);

  /** What goes on for longer without an end is no sentence. */
  private static final int LONGEST = 1000;

  private final String text;
  private final String ownYear;
  private final CodePoints points;
  private final InOrder times;

  Sayings(Reported reported) {
    this.text = reported.text();
    this.ownYear = String.valueOf(reported.key().period().year());
    this.points = CodePoints.of(text);
    this.times =
        new InOrder(
            reported.content().figures().stream().filter(other -> TIMES.contains(other.kind())));
  }

  /** A subject without the words that only say that all are meant. */
  String bare(String subject) {
    Matcher matcher = BARE.matcher(subject);
    return matcher.matches() ? matcher.group(1) : subject;
  }

  /** Scope and time of a figure's sentence; of a row, which has no sentence, nothing. */
  Optional<List<String>> scopeAndTime(Figure figure) {
    if (text.isEmpty()) {
      return Optional.of(List.of());
    }
    int start = points.index(figure.place().start());
    Sentences.Bounds sentence = Sentences.around(text, start, LONGEST);
    if (sentence.end() - sentence.start() > LONGEST) {
      return Optional.empty();
    }
    String before = text.substring(sentence.start(), start);
    Matcher whole = WHOLE.matcher(before);
    if (!whole.find() || !isOfAll(before, figure) || OTHER_TIME.matcher(before).find()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>(List.of(whole.group()));
    said.addAll(times(sentence));
    return Optional.of(said);
  }

  /** Whether nothing stands between the word of extent and the figure but what is counted. */
  private boolean isOfAll(String before, Figure figure) {
    int clause = before.length();
    while (clause > 0 && CLAUSE_ENDS.indexOf(before.charAt(clause - 1)) < 0) {
      clause--;
    }
    String own = before.substring(clause).strip();
    Matcher whole = WHOLE.matcher(own);
    Matcher counted = whole.find() ? COUNTED.matcher(own.substring(whole.end())) : null;
    return counted != null
        && counted.matches()
        && (counted.group(1).isEmpty() || counted.group(1).equals(bare(figure.subject().text())));
  }

  /** The years and dates of a sentence, but for the report's own year. */
  private List<String> times(Sentences.Bounds sentence) {
    return times
        .between(points.before(sentence.start()), points.before(sentence.end()))
        .map(other -> other.quantity().iso())
        .filter(iso -> !iso.equals(ownYear))
        .toList();
  }
}
