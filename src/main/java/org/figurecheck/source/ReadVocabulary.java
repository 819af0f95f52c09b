package org.figurecheck.source;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Indicator;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.ScriptFolding;

/** Understands the words of a table as the reader of prose does. */
public final class ReadVocabulary implements Vocabulary {
  private static final String TEN = "10";
  private static final Pattern OF_WHICH = Pattern.compile("^其中[：:]?\\s*");

  private final Function<LocatedText, Content> extract;
  private final Map<String, String> indicators = new HashMap<>();
  private final Map<String, Optional<Measure>> measures = new ConcurrentHashMap<>();
  private final Map<String, Role> roles = new ConcurrentHashMap<>();

  /**
   * @param extract reads figures in a text
   * @param indicators what is counted
   */
  public ReadVocabulary(Function<LocatedText, Content> extract, List<Indicator> indicators) {
    this.extract = extract;
    for (Indicator indicator : indicators) {
      this.indicators.put(fold(indicator.name()), indicator.name());
      this.indicators.put(fold(indicator.english()), indicator.name());
      indicator.aliases().forEach(alias -> this.indicators.put(fold(alias), indicator.name()));
    }
  }

  private static String fold(String name) {
    return ScriptFolding.fold(name.strip()).toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<String> indicator(String words) {
    String name = fold(words);
    return Optional.ofNullable(indicators.get(OF_WHICH.matcher(name).replaceFirst("")));
  }

  @Override
  public Optional<Measure> measure(String measureWord) {
    return measures.computeIfAbsent(
        measureWord, word -> quantity(TEN + word).flatMap(ReadVocabulary::measure));
  }

  /** What ten of it are tells what one of it is. */
  private static Optional<Measure> measure(Quantity ten) {
    BigDecimal stated = ten.amount().stated();
    if (stated == null) {
      return Optional.empty();
    }
    Measure measure = new Measure(ten.unit(), new BigDecimal(tenth(stated).toPlainString()));
    return measure.isScaled() || !ten.unit().symbol().isEmpty()
        ? Optional.of(measure)
        : Optional.empty();
  }

  private static BigDecimal tenth(BigDecimal stated) {
    return stated.movePointLeft(1).stripTrailingZeros();
  }

  @Override
  public Role percentage(String indicator) {
    return roles.computeIfAbsent(
        indicator,
        name ->
            extract.apply(LocatedText.plain(name + "为50%。")).figures().stream()
                .filter(figure -> figure.kind() == Kind.PERCENT)
                .map(figure -> figure.subject().role())
                .findFirst()
                .orElse(Role.UNKNOWN));
  }

  @Override
  public Optional<Quantity> quantity(String text) {
    List<Figure> figures = extract.apply(LocatedText.plain(text)).figures();
    return figures.size() == 1 ? Optional.of(figures.get(0).quantity()) : Optional.empty();
  }
}
