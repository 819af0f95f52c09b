package org.figurecheck.rule;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Member;

/**
 * What shows that an expectation is violated.
 *
 * @param flagged the member that the finding points at
 * @param members all figures and named items that take part, the flagged one among them
 * @param message the sentence for the person who reads it, placeholders filled in
 * @param arithmetic the numbers that prove it (64 ≠ 18 + 43 + 2 = 63), or empty
 * @param balance the violated claim where it is linear
 */
public record Evidence(
    Member flagged,
    List<Member> members,
    Bilingual message,
    String arithmetic,
    Optional<Balance> balance) {
  public Evidence {
    members = List.copyOf(members);
  }
}
