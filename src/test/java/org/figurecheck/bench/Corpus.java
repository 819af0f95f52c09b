package org.figurecheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurecheck.bench.genre.Reports;

/** A folder of documents that reports of the genre fill, to measure how fast they are read. */
final class Corpus {
  private static final int KILO = 1000;

  private final Reports reports = new Reports();
  private final long seed;
  private int next;

  Corpus(long seed) {
    this.seed = seed;
  }

  /** Writes so many megabytes of text, each document of so many kilobytes or of one report. */
  int write(int megabytes, int kilobytes, Path folder) throws IOException {
    Files.createDirectories(folder);
    int documents = 0;
    for (long written = 0; written < (long) megabytes * KILO * KILO; documents++) {
      byte[] document = document(kilobytes * KILO).getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve("%d-%06d.txt".formatted(seed, documents)), document);
      written += document.length;
    }
    return documents;
  }

  private String document(int bytes) {
    StringBuilder text = new StringBuilder();
    long written = 0;
    do {
      String report = reports.report(seed, next++).text();
      text.append(report).append('\n');
      written += report.getBytes(StandardCharsets.UTF_8).length;
    } while (written < bytes);
    return text.toString();
  }
}
