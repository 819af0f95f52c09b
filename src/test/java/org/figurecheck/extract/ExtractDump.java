package org.figurecheck.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurecheck.figure.Bound;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;

/** Prints the figures of text files, a JSON line each, for measuring the reader by hand. */
public final class ExtractDump {
  private ExtractDump() {}

  public static void main(String[] files) throws Exception {
    Extractor extractor = new Extractor(YamlLexicon.shipped(), List.of());
    ObjectMapper json = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      for (Figure figure : extractor.extract(LocatedText.plain(text)).figures()) {
        out.println(json.writeValueAsString(line(file, figure)));
      }
    }
  }

  private static Map<String, Object> line(String file, Figure figure) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", file);
    line.put("start", figure.place().start());
    line.put("end", figure.place().end());
    line.put("raw", figure.raw());
    line.put("kind", figure.kind().wireName());
    boolean dated = !figure.quantity().iso().isEmpty();
    line.put("value", dated ? figure.quantity().iso() : plain(figure.amount().stated()));
    line.put("low", plain(figure.amount().low()));
    line.put("high", plain(figure.amount().high()));
    line.put("unit", figure.quantity().unit().symbol());
    line.put("qualifier", figure.quantity().qualifier());
    line.put("subject", figure.subject().text());
    line.put("indicator", figure.subject().indicator());
    line.put("role", figure.subject().role().wireName());
    line.put("aspect", figure.subject().aspect().wireName());
    return line;
  }

  private static String plain(Bound bound) {
    return plain(bound.value());
  }

  private static String plain(java.math.BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }
}
