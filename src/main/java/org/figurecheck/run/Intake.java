package org.figurecheck.run;

import java.util.List;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.ReportKey;
import org.figurecheck.text.LocatedText;

/** Takes what a source reads. */
public interface Intake {
  /** Whether this version is stored already, so that its text need not be read again. */
  boolean isKnown(ReportKey key, String hash);

  /** Takes note that a known version is still there. */
  void unchanged(ReportKey key, Origin origin);

  void document(ReportKey key, Origin origin, LocatedText text);

  void rows(ReportKey key, Origin origin, List<Figure> figures);

  /** A report that is there but cannot be read: what it stated before is not judged. */
  void problem(Problem problem);
}
