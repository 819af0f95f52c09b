package org.figurecheck.store;

import org.figurecheck.run.Problem;

/** The database cannot be used: what is wrong and what to do, for the person at the edge. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public DatabaseUnavailable(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.where() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
