package org.figurecheck;

import org.figurecheck.cli.CommandLineMain;

/** Wires the parts by hand and hands over to the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and exits with its status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(CommandLineMain.run(new Parts(System.getenv()), args));
  }
}
