package org.figurecheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.figurecheck.run.DocumentCheck;

/** Prints what was read and found, in one format. */
public interface Printer {
  /** Prints the findings of documents: text, html or jsonl. */
  void findings(String format, List<DocumentCheck.Checked> documents, PrintWriter out);

  /** Prints what was read in a document: jsonl, relations or text. */
  void reading(String format, DocumentCheck.Checked document, PrintWriter out);
}
