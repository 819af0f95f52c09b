package org.figurecheck.rule;

import java.util.Optional;
import org.figurecheck.figure.Figure;

/** Sees a defect of figures that algebra cannot say. */
interface Detector {
  /** Looks at a whole report once. */
  Eye over(Reported reported);

  /** Looks at one figure of a report. */
  interface Eye {
    Optional<Detection> see(Figure figure);
  }
}
