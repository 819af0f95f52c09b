package org.figurecheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.figurecheck.figure.Language;
import org.figurecheck.run.DocumentCheck;

/** What the commands need, made from the configuration when it is first asked for. */
public interface Wiring {
  /** The language of the configuration in a home folder. */
  Language language(Path home);

  /** Checks documents without a database. */
  Documents documents(Path home, Console console);

  /** Prints findings: text, html or jsonl. */
  Printer findings(Path home, Console console, String format, PrintWriter out);

  /** Prints what was read: jsonl, relations or text. */
  Printer reading(DocumentCheck check, String format, PrintWriter out);

  /** Tries the rules. */
  RuleTrial rules(Path home, Console console);

  /** Opens what is known of an installation; where nothing has run yet, nothing is made. */
  Inquiry inquiry(Path home, Console console);

  /** Opens the database, and all that works on it. */
  Service service(Path home, Console console);
}
