package org.figurecheck.bench.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.figurecheck.bench.genre.Reports;
import org.figurecheck.figure.Content;
import org.figurecheck.finding.Finding;

/** Many arbitrary texts are read and judged; the shortest that break a promise are told. */
public final class Fuzz {
  private static final int TOLD = 20;
  private static final int OWN = 40;
  private static final long BATCH = 1000;

  private final Promise promise;
  private final Inputs inputs;
  private final List<String> failures = new ArrayList<>();

  /** A program that reads and judges texts, and the seed of what it is given. */
  public Fuzz(Program program, long seed) throws IOException {
    this.promise = new Promise(program);
    this.inputs = new Inputs(seed, samples());
  }

  /** What is tried: it must bear any text. */
  public interface Program extends Promise.Reading {
    @Override
    Content read(String text);

    @Override
    List<Finding> judge(String text, Content content);
  }

  private static List<String> samples() throws IOException {
    List<String> samples = new ArrayList<>();
    Reports reports = new Reports();
    for (int number = 0; number < OWN; number++) {
      samples.add(reports.report(1, number).text());
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/samples/documents"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return samples;
  }

  /** How many of so many texts break a promise. */
  public int run(long count, int threads, PrintWriter out) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long began = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      pool.execute(() -> work(next, count));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.DAYS);
    double seconds = (System.nanoTime() - began) / 1e9;
    failures.stream()
        .sorted(Comparator.comparingInt(String::length))
        .limit(TOLD)
        .forEach(out::println);
    out.printf(
        "%d of %d texts break a promise; %.0f texts a second%n",
        failures.size(), count, count / seconds);
    return failures.size();
  }

  /** How many figures have been read in all texts. */
  public long figures() {
    return promise.figures();
  }

  private void work(AtomicLong next, long count) {
    for (long from = next.getAndAdd(BATCH); from < count; from = next.getAndAdd(BATCH)) {
      for (long number = from; number < Math.min(count, from + BATCH); number++) {
        String text = inputs.input(number);
        Optional<String> broken = promise.broken(text);
        if (broken.isPresent()) {
          tell(number + "\t" + escaped(text) + "\t" + broken.get());
        }
      }
    }
  }

  private synchronized void tell(String failure) {
    failures.add(failure);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && !Character.isSurrogate(c) && Character.isDefined(c);
      escaped.append(plain ? String.valueOf(c) : String.format("\\u%04X", (int) c));
    }
    return escaped.toString();
  }
}
