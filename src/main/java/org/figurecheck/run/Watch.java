package org.figurecheck.run;

/** Looks on while a run goes, and may ask it to stop after the step in hand. */
public interface Watch {
  /** Looks away. */
  Watch NONE =
      new Watch() {
        @Override
        public void step(Step step) {}

        @Override
        public void report(String name) {}

        @Override
        public boolean stopped() {
          return false;
        }
      };

  void step(Step step);

  /** Another report was read or judged. */
  void report(String name);

  boolean stopped();
}
