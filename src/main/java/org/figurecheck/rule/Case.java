package org.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Member;
import org.figurecheck.rule.expression.Linear;
import org.figurecheck.rule.expression.Values;

/** One thing that a rule judges, with all that it may ask of it. */
interface Case extends Values {
  /** The member that a finding points at. */
  Member flagged();

  List<Member> members();

  /** The figure of the flagged member; empty where that is only named. */
  Optional<Figure> figure();

  /** Why nothing can be said of it, such as units that cannot be added. */
  Optional<Reason> unfit();

  /** What the finding speaks of. */
  String subject();

  /** What was asked about, as written. */
  String shown();

  /** How each member enters a sum. */
  List<BigDecimal> coefficients(Linear sum);

  /** The original text in the slot of an attribute or an indicator, such as 18所、43所. */
  Optional<List<String>> raw(String name);
}
