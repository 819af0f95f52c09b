package org.figurecheck.cli;

import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.Problem;

/** Prints documents in one format, as they are done. */
public interface Printer {
  void document(DocumentCheck.Checked document);

  /** A document that could not be read. */
  void problem(Problem problem);

  /** After the last document. */
  void end();
}
