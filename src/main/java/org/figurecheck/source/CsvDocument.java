package org.figurecheck.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A .csv file: figures, if its first line names a column of indicators and one of values; else its
 * cells as text, a row a line.
 */
final class CsvDocument implements Format {
  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    String csv = Encoding.decode(bytes);
    TextBuilder text = new TextBuilder(limits);
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CsvShape.of(csv).parse(new StringReader(csv))) {
      Optional<Header> header = Optional.empty();
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() == 1) {
          header = Header.recognise(record.toList());
        } else {
          header.map(known -> known.row(record)).ifPresent(rows::add);
        }
        cells(record, text);
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new Unreadable("broken", String.valueOf(broken.getMessage()));
    }
    return new Document("", text.build(), rows);
  }

  private static void cells(CSVRecord record, TextBuilder text) throws Unreadable {
    for (int i = 0; i < record.size(); i++) {
      text.add(i == 0 ? "" : "\t").at(record.getRecordNumber() + ":" + (i + 1));
      text.add(record.get(i).replace('\n', ' ').replace("\r", ""));
    }
    text.add("\n");
  }
}
