package org.figurecheck.cli;

import java.nio.file.Path;
import org.figurecheck.figure.Language;

/** What the commands need, made from the configuration when it is first asked for. */
public interface Wiring {
  /** The language of the configuration in a home folder. */
  Language language(Path home);

  /** Checks documents without a database. */
  Documents documents(Path home, Console console);

  /** Prints what was read and found. */
  Printer printer(Console console);

  /** Tries the rules. */
  RuleTrial rules(Path home, Console console);

  /** Opens the database, and all that works on it. */
  Service service(Path home, Console console);
}
