package org.figurecheck.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Intake;
import org.figurecheck.run.Problem;

/** A csv file of figures of any length, read row by row. */
final class CsvTable implements FigureSource {
  private static final int PROBE = 1 << 16;

  private final String name;
  private final String series;
  private final Path file;
  private final Columns columns;
  private final Reading reading;

  CsvTable(String name, String series, Path file, Columns columns, Reading reading) {
    this.name = name;
    this.series = series;
    this.file = file;
    this.columns = columns;
    this.reading = reading;
  }

  @Override
  public String series() {
    return series;
  }

  @Override
  public void read(Intake intake) {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), PROBE)) {
      stream.mark(PROBE);
      byte[] probe = stream.readNBytes(PROBE - 1);
      stream.reset();
      rows(stream, probe, intake);
    } catch (Unreadable unreadable) {
      intake.problem(unreadable.at(name));
    } catch (AccessDeniedException denied) {
      intake.problem(Problem.of(file.toString(), "no-access"));
    } catch (NoSuchFileException missing) {
      intake.problem(Problem.of(file.toString(), "no-table"));
    } catch (IOException | UncheckedIOException failed) {
      intake.problem(
          Problem.of(file.toString(), "unreadable", String.valueOf(failed.getMessage())));
    }
  }

  private void rows(InputStream stream, byte[] probe, Intake intake)
      throws Unreadable, IOException {
    if (probe.length == 0) {
      throw new Unreadable("empty");
    }
    Charset charset = charset(probe);
    stream.skipNBytes(Encoding.markLength(probe));
    Reader text = new InputStreamReader(stream, charset.newDecoder());
    Grouping grouping = new Grouping(name, series, reading, intake);
    String start = new String(probe, charset).replace("\uFEFF", "");
    try (CSVParser parser = CsvShape.of(start).parse(text)) {
      Header header = null;
      Iterator<CSVRecord> records = parser.iterator();
      while (hasNext(parser, records, charset)) {
        CSVRecord record = records.next();
        if (header == null) {
          header = Header.named(columns, record.toList());
        } else if (record.size() > 1) {
          grouping.row(header.row(record));
        }
      }
      grouping.end();
    }
  }

  /** Reads a line; a byte that is of no encoding is told by the last line before it. */
  private static boolean hasNext(CSVParser parser, Iterator<CSVRecord> records, Charset charset)
      throws Unreadable {
    try {
      return records.hasNext();
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        String line = Long.toString(parser.getCurrentLineNumber());
        throw Unreadable.there(line, "encoding-below", charset.name());
      }
      throw failed;
    }
  }

  /** By mark, else by the look of the beginning up to its last line. */
  private static Charset charset(byte[] probe) throws Unreadable {
    Charset marked = Encoding.mark(probe);
    if (marked != null) {
      return marked;
    }
    int end = probe.length;
    while (probe.length == PROBE - 1 && end > 0 && probe[end - 1] != '\n') {
      end--;
    }
    return Encoding.detect(end == 0 ? probe : Arrays.copyOf(probe, end));
  }
}
