package org.figurecheck.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Puts the parser's complaints in the author's terms. */
final class Syntax {
  private static final Map<String, String> CODES = new LinkedHashMap<>();

  static {
    CODES.put("TAB", "tab");
    CODES.put("'\\t", "tab");
    CODES.put("mapping values are not allowed", "colon");
    CODES.put("could not find expected ':'", "no-colon");
    CODES.put("unexpected end of stream", "unclosed");
    CODES.put("but found '-'", "indentation");
    CODES.put("but found '<block", "indentation");
    CODES.put("expected <block end>", "indentation");
    CODES.put("sequence entries are not allowed", "indentation");
    CODES.put("cannot start any token", "quote-it");
    CODES.put("expected ',' or", "no-comma");
  }

  private Syntax() {}

  static void mistake(Source source, MarkedYamlEngineException syntax) {
    String problem = String.valueOf(syntax.getProblem()).strip();
    String code =
        CODES.entrySet().stream()
            .filter(known -> problem.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("syntax");
    int at =
        (code.equals("unclosed") ? syntax.getContextMark() : syntax.getProblemMark())
            .or(syntax::getContextMark)
            .map(Mark::getIndex)
            .orElse(0);
    boolean first = code.equals("colon") && isFirst(syntax);
    source.mistake(at, first ? "indentation" : code, List.of(problem), "");
  }

  /** Whether the colon is the first of its line, so that the line stands too deep. */
  private static boolean isFirst(MarkedYamlEngineException syntax) {
    return syntax.getProblemMark().filter(mark -> !line(mark).contains(": ")).isPresent();
  }

  private static String line(Mark mark) {
    int start = Math.max(0, mark.getPointer() - mark.getColumn());
    return new String(mark.getBuffer(), start, mark.getPointer() - start);
  }
}
