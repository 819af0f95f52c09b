package org.figurecheck.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.figurecheck.config.LexiconFile;
import org.figurecheck.text.LocatedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a character takes in short and long documents, in usual and in monotonous text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class FlatSpeed {
  static final int LENGTH = 1_000_000;

  @Param({"usual", "unstopped", "1", "一", "其中3人，", "（3人（", "分别", "A 3人、", "3人、", "约3", "由3到5，"})
  private String text;

  @Param({"1000", "100000", "1000000"})
  private int length;

  private LocatedText document;
  private Extractor extractor;

  @Setup
  public void write() {
    String whole =
        switch (text) {
          case "usual" -> SampleText.of(1, length);
          case "unstopped" -> SampleText.of(1, length).replaceAll("[。；\n]", "，");
          default -> text.repeat(length / text.length() + 1).substring(0, length);
        };
    document = LocatedText.plain(whole);
    extractor = new Extractor(LexiconFile.load(Path.of("")).lexicon(), List.of());
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public void character(Blackhole read) {
    for (int i = 0; i < LENGTH / length; i++) {
      read.consume(extractor.extract(document));
    }
  }
}
