package org.figurecheck.suspect;

import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;

/** The one member of a relation that plays a role. */
final class OnlyMember {
  private OnlyMember() {}

  /** Its figure; empty if there is none, or more. */
  static Optional<Integer> in(List<Member> all, MemberRole role) {
    List<Member> members = all.stream().filter(member -> member.role() == role).toList();
    return members.size() == 1 && members.get(0).isFigure()
        ? Optional.of(members.get(0).figure())
        : Optional.empty();
  }
}
