package org.figurecheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.Period;
import org.figurecheck.finding.Excerpt;
import org.figurecheck.finding.Finding;
import org.figurecheck.finding.State;
import org.figurecheck.rule.Lane;
import org.figurecheck.rule.Severity;

/** Puts the parts of a finding into words of one language. */
final class FindingWords {
  private static final int CONTEXT = 110;

  private final Texts texts;
  private final Language language;
  private final Guesses guesses;
  private final PlaceWords places;

  FindingWords(Language language) {
    this.texts = Texts.of(language, "check");
    this.language = language;
    this.guesses = new Guesses(texts);
    this.places = new PlaceWords(texts);
  }

  FindingView.Chip severity(Severity severity) {
    String tone = severity.name().toLowerCase(Locale.ROOT);
    return new FindingView.Chip(tone, texts.say("severity." + tone));
  }

  String state(State state) {
    return texts.say("state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** What sets the lane apart; nothing for a proof. */
  List<String> lane(Lane lane) {
    return lane == Lane.PROOF
        ? List.of()
        : List.of(texts.say("lane." + lane.name().toLowerCase(Locale.ROOT)));
  }

  String place(String locator) {
    return places.of(locator);
  }

  String title(Finding finding) {
    return Foreign.line(finding.cause().title().in(language));
  }

  String date(Instant instant, ZoneId zone) {
    return formatted("format.date", instant.atZone(zone));
  }

  String period(Period period) {
    String year = Integer.toString(period.year());
    String index = Integer.toString(period.index());
    return switch (period.kind()) {
      case YEAR -> texts.say("period.year", year);
      case SCHOOL_YEAR ->
          texts.say("period.school_year", year, Integer.toString(period.year() + 1));
      case HALF -> texts.say("period.half." + index, year);
      case QUARTER -> texts.say("period.quarter", year, index);
      case MONTH -> formatted("format.month", month(period));
      case CUMULATED ->
          formatted(period.index() == 1 ? "format.month" : "format.months", month(period));
      case AS_OF -> formatted("format.date", LocalDate.ofYearDay(period.year(), period.index()));
      case UNSTATED -> texts.say("period.unstated");
    };
  }

  private static YearMonth month(Period period) {
    return YearMonth.of(period.year(), period.index());
  }

  private String formatted(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(texts.say(pattern), language.locale()).format(time);
  }

  FindingView.Why why(Finding finding) {
    return new FindingView.Why(
        Foreign.line(finding.proof().message().in(language)),
        Foreign.line(finding.proof().arithmetic()),
        Foreign.line(finding.cause().because().in(language)),
        guesses.of(finding, 3));
  }

  List<String> allGuesses(Finding finding) {
    return guesses.of(finding, Integer.MAX_VALUE);
  }

  /** The sentence, cut down to what stands near the figure. */
  FindingView.Quote quote(Finding finding) {
    FindingView.Quote whole = sentence(finding);
    return new FindingView.Quote(
        Foreign.tail(whole.before(), CONTEXT),
        Foreign.head(whole.figure(), CONTEXT),
        Foreign.head(whole.after(), CONTEXT));
  }

  FindingView.Quote sentence(Finding finding) {
    Excerpt excerpt = finding.mark().excerpt();
    String text = excerpt.text();
    int start = Math.min(excerpt.start(), text.length());
    int end = Math.min(Math.max(excerpt.end(), start), text.length());
    return new FindingView.Quote(
        Foreign.line(text.substring(0, start)).stripLeading(),
        Foreign.line(text.substring(start, end)),
        Foreign.line(text.substring(end)).stripTrailing());
  }
}
