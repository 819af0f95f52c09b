package org.figurecheck.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.figurecheck.bench.fuzz.Fuzz;
import org.figurecheck.bench.genre.Made;
import org.figurecheck.bench.gold.Scores;

/** The command of the bench. */
public final class Bench {
  private static final String USAGE =
      """
      inject SEEDS REPORTS [--list]   errors put into reports that were made; SEEDS is 1 or 1..5
      inject-english SEEDS REPORTS [--list]   the same with reports in English
      misses SEEDS REPORTS            what of it was missed, by wording, with examples
      score LABELS REPORTS [--list]   what is read and found in texts that were labelled by hand
      fuzz SEED TEXTS THREADS         arbitrary texts are read and judged
      show SEED NUMBER [english]      one of those reports
      text SEED MEGABYTES FOLDER [KILOBYTES]
                                      such reports as documents, of one each or of that size
      """;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    boolean list = Arrays.asList(args).contains("--list");
    List<String> words = Arrays.stream(args).filter(word -> !word.equals("--list")).toList();
    switch (words.isEmpty() ? "" : words.get(0)) {
      case "inject" ->
          run(Made.chinese(), words.get(1), Integer.parseInt(words.get(2))).print(out, list);
      case "inject-english" ->
          run(Made.english(), words.get(1), Integer.parseInt(words.get(2))).print(out, list);
      case "misses" ->
          run(Made.chinese(), words.get(1), Integer.parseInt(words.get(2))).printMisses(out);
      case "score" -> Scores.print(Path.of(words.get(1)), Path.of(words.get(2)), out, list);
      case "fuzz" ->
          new Fuzz(new Program(), Long.parseLong(words.get(1)))
              .run(Long.parseLong(words.get(2)), Integer.parseInt(words.get(3)), out);
      case "show" -> {
        long seed = Long.parseLong(words.get(1));
        Made made = words.size() > 3 ? Made.english() : Made.chinese();
        out.println(made.report(seed, Integer.parseInt(words.get(2))).text());
      }
      case "text" -> out.println(text(words) + " documents");
      default -> out.print(USAGE);
    }
    out.flush();
  }

  private static int text(List<String> words) throws IOException {
    int kilobytes = words.size() > 4 ? Integer.parseInt(words.get(4)) : 0;
    return new Corpus(Long.parseLong(words.get(1)))
        .write(Integer.parseInt(words.get(2)), kilobytes, Path.of(words.get(3)));
  }

  private static InjectionRun run(Made made, String seeds, int reports) {
    String[] ends = seeds.split("\\.\\.");
    InjectionRun run = new InjectionRun(made);
    for (long seed = Long.parseLong(ends[0]);
        seed <= Long.parseLong(ends[ends.length - 1]);
        seed++) {
      run.run(seed, reports);
    }
    return run;
  }
}
