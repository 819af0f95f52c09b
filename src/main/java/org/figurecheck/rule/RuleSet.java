package org.figurecheck.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurecheck.figure.Relation;

/** The rules in force, ready to judge reports. */
public interface RuleSet {
  Judgement judge(Reported reported);

  /** How one relation of a report stands: undecided where no rule asks about it. */
  Standing standing(Reported reported, Relation relation);

  /** The rules that judge, in their order; one that could not be loaded is not among them. */
  List<RuleHead> heads();

  /** The ids of the rules that judge. */
  default Set<String> ids() {
    return heads().stream().map(RuleHead::id).collect(Collectors.toUnmodifiableSet());
  }
}
