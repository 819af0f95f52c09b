package org.figurecheck.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.figurecheck.figure.Period;

/** Reads periods as people write them: 2023—2024学年, 2024年上半年, 2024年1—7月, 2024. */
final class PeriodWords {
  private static final String YEAR = "(?:^|[^0-9])((?:19|20)[0-9]{2})";
  private static final String DASH = "\\s*[-‐‑–—―~〜～至到]+\\s*";

  /** A name of four digits may as well number a file: 0014. */
  private static final int FIRST = 1900;

  private static final int LAST = 2099;

  private static final Pattern DATE = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

  /** A way to write a period; the first that fits counts. */
  private record Way(Pattern pattern, Function<Matcher, Optional<Period>> reading) {
    Way(String regex, Function<Matcher, Optional<Period>> reading) {
      this(Pattern.compile("(?i)" + regex), reading);
    }

    Optional<Period> read(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? reading.apply(matcher) : Optional.empty();
    }
  }

  private static final List<Way> IN_PROSE =
      List.of(
          new Way(YEAR + "年?(?:" + DASH + "|/)(?:20)?([0-9]{2})年?\\s*学年", PeriodWords::schoolYear),
          new Way(YEAR + "\\s*学年", m -> period(m, "%s/" + next(m))),
          new Way(
              "(?:school|academic) year\\s*((?:19|20)[0-9]{2})(?:" + DASH + "|/)(?:20)?([0-9]{2})",
              PeriodWords::schoolYear),
          new Way(
              YEAR + "(?:" + DASH + "|/)(?:20)?([0-9]{2})\\s*(?:school|academic) year",
              PeriodWords::schoolYear),
          new Way(YEAR + "年?度?\\s*上半年", m -> period(m, "%s-H1")),
          new Way(YEAR + "年?度?\\s*下半年", m -> period(m, "%s-H2")),
          new Way("first half of\\s+((?:19|20)[0-9]{2})", m -> period(m, "%s-H1")),
          new Way("second half of\\s+((?:19|20)[0-9]{2})", m -> period(m, "%s-H2")),
          new Way(YEAR + "年?度?\\s*前三季度", m -> period(m, "%s-01..09")),
          new Way(YEAR + "年?度?\\s*第?([一二三四1-4])季度", PeriodWords::quarter),
          new Way(YEAR + "年\\s*1月?" + DASH + "([0-9]{1,2})月", m -> month(m, "%s-01..%02d")),
          new Way(YEAR + "年\\s*([0-9]{1,2})月份?(?:[^0-9]|$)", m -> month(m, "%s-%02d")),
          new Way(YEAR + "\\s*年", m -> period(m, "%s")),
          new Way("(?:year|in|for|of)\\s+((?:19|20)[0-9]{2})(?:[^0-9]|$)", m -> period(m, "%s")));

  private static final List<Way> ALONE =
      List.of(
          new Way(YEAR + "年([0-9]{1,2})月([0-9]{1,2})日", PeriodWords::date),
          new Way(YEAR + "[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[^0-9]|$)", PeriodWords::date),
          new Way(YEAR + "\\s*[-_ ]?H([12])(?:[^0-9]|$)", m -> period(m, "%s-H" + m.group(2))),
          new Way(YEAR + "\\s*[-_ ]?Q([1-4])(?:[^0-9]|$)", m -> period(m, "%s-Q" + m.group(2))));

  private static final List<Way> BARE =
      List.of(
          new Way(YEAR + "(?:" + DASH + "|/)((?:20)?[0-9]{2})(?:[^0-9]|$)", PeriodWords::twoYears),
          new Way(YEAR + "(?:[^0-9]|$)", m -> period(m, "%s")));

  private PeriodWords() {}

  /** The period that a folder, a file name or a cell stands for, a bare year included. */
  static Optional<Period> named(String words) {
    String plain = plain(words).strip();
    return Period.parse(plain)
        .filter(period -> FIRST <= period.year() && period.year() <= LAST)
        .or(() -> first(ALONE, plain))
        .or(() -> first(IN_PROSE, plain))
        .or(() -> first(BARE, plain));
  }

  /** The period that a title or the first lines speak of; a date there says when, not of what. */
  static Optional<Period> inProse(String text) {
    return first(IN_PROSE, DATE.matcher(plain(text)).replaceAll(" "));
  }

  private static Optional<Period> first(List<Way> ways, String text) {
    return ways.stream().map(way -> way.read(text)).flatMap(Optional::stream).findFirst();
  }

  /** Full-width and Han digits of a year become ASCII; 學 is 学. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).replace('學', '学');
    for (int i = 0; i < folded.length(); i++) {
      int digit = "〇一二三四五六七八九".indexOf(folded.charAt(i));
      char c = folded.charAt(i);
      if (c == '零' || c == '○') {
        digit = 0;
      }
      plain.append(digit >= 0 && isAmongHanDigits(folded, i) ? (char) ('0' + digit) : c);
    }
    return plain.toString();
  }

  private static boolean isAmongHanDigits(String text, int at) {
    String digits = "〇零○一二三四五六七八九";
    return at > 0 && digits.indexOf(text.charAt(at - 1)) >= 0
        || at + 1 < text.length() && digits.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static Optional<Period> period(Matcher matcher, String canonical) {
    return Period.parse(canonical.formatted(matcher.group(1)));
  }

  private static Optional<Period> month(Matcher matcher, String canonical) {
    return Period.parse(canonical.formatted(matcher.group(1), Integer.parseInt(matcher.group(2))));
  }

  private static Optional<Period> quarter(Matcher matcher) {
    int quarter = "一二三四".indexOf(matcher.group(2)) + 1;
    return period(matcher, "%s-Q" + (quarter > 0 ? quarter : matcher.group(2)));
  }

  private static Optional<Period> schoolYear(Matcher matcher) {
    return Period.parse(matcher.group(1) + "/" + matcher.group(2));
  }

  /** 2023-24 and 2023-2024 are a school year, 2023-07 is a month. */
  private static Optional<Period> twoYears(Matcher matcher) {
    String second = matcher.group(2);
    Optional<Period> year =
        Period.parse(matcher.group(1) + "/" + second.substring(second.length() - 2));
    return year.isPresent() || second.length() > 2
        ? year
        : Period.parse(matcher.group(1) + "-" + second);
  }

  private static Optional<Period> date(Matcher matcher) {
    return Period.parse(
        "%s-%02d-%02d"
            .formatted(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
  }

  private static String next(Matcher matcher) {
    return "%02d".formatted((Integer.parseInt(matcher.group(1)) + 1) % 100);
  }
}
