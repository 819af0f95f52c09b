package org.figurecheck.run;

/** The work on one document was given up: what to tell of it. */
final class GivenUp extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  GivenUp(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.where(), cause);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
