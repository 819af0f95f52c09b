package org.figurecheck.extract.numeral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.figurecheck.text.Repaired;

/** Measures the numeral reader against specification cases that are kept outside the project. */
public final class NumeralSpecs {
  /** The cases give no more digits than these. */
  private static final MathContext DIGITS = new MathContext(14);

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private NumeralSpecs() {}

  /** A number with the UTF-16 units of its text, the end included. */
  private record Stated(int start, int end, BigDecimal value) {
    static Stated of(JsonNode result) {
      String value = result.path("Resolution").path("value").asText().replace("%", "");
      return new Stated(
          result.path("Start").asInt(), result.path("End").asInt(), rounded(new BigDecimal(value)));
    }

    static Stated of(Repaired text, Numeral numeral, boolean share) {
      boolean hundredths = numeral.form() == Numeral.Form.PERCENT && !share;
      BigDecimal value = hundredths ? numeral.value().movePointLeft(2) : numeral.value();
      String original = text.original(0, text.originalEnd(numeral.end()));
      String before = text.original(0, text.originalStart(numeral.start()));
      return new Stated(before.length(), original.length() - 1, rounded(value));
    }

    private static BigDecimal rounded(BigDecimal value) {
      BigDecimal rounded = value.round(DIGITS);
      return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
  }

  public static void main(String[] args) throws IOException {
    boolean list = List.of(args).contains("--list");
    measure(Path.of(args[0]), "NumberModel", text -> read(text, false), list);
    measure(Path.of(args[0]), "PercentModel", text -> read(text, true), list);
  }

  private static List<Stated> read(String input, boolean shares) {
    Repaired text = Repaired.of(input);
    List<Numeral> read =
        shares ? NumeralReader.shares(text.folded()) : NumeralReader.numbers(text.folded());
    return read.stream().map(numeral -> Stated.of(text, numeral, shares)).toList();
  }

  private static void measure(
      Path folder, String model, Function<String, List<Stated>> reader, boolean list)
      throws IOException {
    String json = Files.readString(folder.resolve(model + ".json")).replace("\uFEFF", "");
    int total = 0;
    int passed = 0;
    for (JsonNode spec : new ObjectMapper().readTree(json)) {
      if (!counts(spec)) {
        continue;
      }
      List<Stated> expected = new ArrayList<>();
      spec.path("Results").forEach(result -> expected.add(Stated.of(result)));
      List<Stated> read = reader.apply(spec.path("Input").asText());
      total++;
      if (read.containsAll(expected)) {
        passed++;
      } else if (list) {
        OUT.printf("%s: wanted %s, read %s%n", spec.path("Input").asText(), expected, read);
      }
    }
    OUT.printf(Locale.ROOT, "%s %d/%d = %.1f %%%n", model, passed, total, 100.0 * passed / total);
  }

  /** Whether a case holds for readers in this language. */
  private static boolean counts(JsonNode spec) {
    String not =
        spec.path("NotSupported").asText() + "," + spec.path("NotSupportedByDesign").asText();
    return List.of(not.toLowerCase(Locale.ROOT).split("[, ]+")).stream().noneMatch("java"::equals);
  }
}
