package org.figurecheck.bench.genre;

/** Something true that a report tells in one of many wordings. */
interface Fact {
  void tell(Scene scene);
}
