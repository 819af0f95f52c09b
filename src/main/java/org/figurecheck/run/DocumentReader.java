package org.figurecheck.run;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.text.LocatedText;

/** Reads documents that a person points at. */
public interface DocumentReader {
  /** Reads a file, or every document in a folder, and tells what could not be read. */
  void read(Path path, Taker taker, Consumer<Problem> problems);

  /** Takes a document that was read. */
  interface Taker {
    void take(String name, ReportKey key, LocatedText text);
  }
}
