package org.figurecheck.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.figurecheck.config.LexiconFile;
import org.figurecheck.extract.damage.DamageReader;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.Relation;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Repaired;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many characters a second each part of reading takes, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingSpeed {
  static final int LENGTH = 100_000;

  private LocatedText text;
  private Extractor extractor;
  private DamageReader damage;
  private Vocabulary words;
  private Reading reading;

  @Setup
  public void read() {
    Lexicon lexicon = LexiconFile.load(Path.of("")).lexicon();
    text = LocatedText.plain(SampleText.of(1, LENGTH));
    extractor = new Extractor(lexicon, List.of());
    damage = new DamageReader(lexicon);
    words = new Vocabulary(lexicon);
    reading = extractor.read(text);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public Repaired repair() {
    return Repaired.of(text.text());
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public Object scan() {
    return Scan.of(Page.of(reading.text(), words, reading.tables()));
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public Reading figuresWithSubjects() {
    return extractor.read(text);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public List<Relation> relations() {
    return new ProseRelations().find(reading);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public List<Damage> damage() {
    return damage.find(reading.text(), text);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public Content whole() {
    return extractor.extract(text);
  }
}
