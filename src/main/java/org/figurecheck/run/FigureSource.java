package org.figurecheck.run;

/** Where reports come from: a folder of documents, a table of figures. */
public interface FigureSource {
  /** The series that its reports belong to. */
  String series();

  /**
   * Hands over every report once, in any order, without holding more than one of them. What cannot
   * be read goes to {@link Intake#problem}; a source that is down is one problem, and ends.
   */
  void read(Intake intake);
}
