package org.figurecheck.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.Sentences;

/** Of what scope and what time a sentence speaks. */
final class Sayings {
  private static final Pattern WHOLE = Pattern.compile("全[县縣区區市省国國校镇鎮乡鄉园園州旗]");
  private static final Pattern BARE =
      Pattern.compile("^(?:全[县縣区區市省国國校镇鎮乡鄉园園州旗])?(?:现有|現有|共有|共|有)?(.*?)(?:总数|總數|共有|共)?$");
  private static final Pattern OTHER_TIME =
      Pattern.compile("去年|上年|往年|同期|原有|原来|原來|此前|以前|曾|计划|計劃|规划|規劃|目标|目標|力争|力爭|预计|預計|調整前|调整前");
  private static final Set<Kind> TIMES = Set.of(Kind.YEAR, Kind.DATE, Kind.RANGE);

  private final String text;
  private final boolean plain;
  private final List<Figure> times;

  Sayings(Reported reported) {
    String own = String.valueOf(reported.key().period().year());
    this.text = reported.text();
    this.plain = text.codePointCount(0, text.length()) == text.length();
    this.times =
        reported.content().figures().stream()
            .filter(figure -> TIMES.contains(figure.kind()))
            .filter(figure -> !figure.quantity().iso().equals(own))
            .toList();
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
    int place = figure.place().start();
    int start = plain ? place : text.offsetByCodePoints(0, place);
    Sentences.Bounds sentence = Sentences.around(text, start);
    String before = text.substring(sentence.start(), start);
    Matcher whole = WHOLE.matcher(before);
    if (!whole.find() || OTHER_TIME.matcher(before).find()) {
      return Optional.empty();
    }
    List<String> said = new ArrayList<>(List.of(whole.group()));
    said.addAll(times(sentence));
    return Optional.of(said);
  }

  /** The years and dates of a sentence, but for the report's own year. */
  private List<String> times(Sentences.Bounds sentence) {
    int from = codePoints(sentence.start());
    int to = codePoints(sentence.end());
    return times.stream()
        .filter(time -> time.place().start() >= from && time.place().end() <= to)
        .map(time -> time.quantity().iso())
        .toList();
  }

  private int codePoints(int end) {
    return plain ? end : text.codePointCount(0, end);
  }
}
