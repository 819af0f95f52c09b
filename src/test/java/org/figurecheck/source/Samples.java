package org.figurecheck.source;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.Quantity;
import org.figurecheck.figure.Role;
import org.figurecheck.figure.Unit;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.run.Organisation;

/** Organisations and words for tests. */
final class Samples {
  static final List<Organisation> ORGANISATIONS =
      List.of(
          organisation("heyuan", "河源县", "Heyuan County", "", "河源縣", "河源县教育局"),
          organisation("liuxi", "柳溪镇", "Liuxi Town", "heyuan", "柳溪鎮"),
          organisation("dongshan", "东山县", "Dongshan County", "", "東山縣"));

  static final Limits LIMITS = new Limits(2_000_000, 200_000, Duration.ofSeconds(20));

  private static final Map<String, UnitClass> UNITS =
      Map.of(
          "人", UnitClass.PERSON,
          "名", UnitClass.PERSON,
          "所", UnitClass.INSTITUTION,
          "元", UnitClass.MONEY,
          "平方米", UnitClass.AREA,
          "个百分点", UnitClass.SHARE,
          "册", UnitClass.THING);

  private Samples() {}

  static Sources sources() {
    return new Sources(ORGANISATIONS, new Words(), LIMITS);
  }

  private static Organisation organisation(
      String id, String zh, String en, String parent, String... aliases) {
    return new Organisation(
        id, new Bilingual(zh, en), List.of(aliases), parent, List.of(), "", Language.ZH);
  }

  /** A vocabulary of a few words. */
  static final class Words implements Vocabulary {
    @Override
    public Optional<String> indicator(String words) {
      return words.equals("在校学生数") ? Optional.of("在校生") : Optional.empty();
    }

    @Override
    public Optional<Measure> measure(String measureWord) {
      boolean scaled = measureWord.startsWith("万");
      String word = scaled ? measureWord.substring(1) : measureWord;
      return Optional.ofNullable(UNITS.get(word))
          .map(unit -> new Measure(new Unit(word, unit), BigDecimal.valueOf(scaled ? 10_000 : 1)));
    }

    @Override
    public Role percentage(String indicator) {
      return indicator.startsWith("毛") ? Role.GROSS_RATE : Role.SHARE;
    }

    @Override
    public Optional<Quantity> quantity(String text) {
      return text.equals("近百人")
          ? Optional.of(
              new Quantity(
                  Kind.COUNT,
                  Amount.between(new BigDecimal(90), new BigDecimal(100)),
                  new Unit("人", UnitClass.PERSON),
                  "近",
                  ""))
          : Optional.empty();
    }
  }
}
