package org.figurecheck.figure;

import java.util.List;

/**
 * A claim that ties figures of one report.
 *
 * @param type what is claimed
 * @param members what it ties, in the order of the text
 * @param covering whether the parts (or the named items) are all there are
 * @param disjoint whether no two parts overlap
 * @param basis how a growth was computed
 */
public record Relation(
    RelationType type, List<Member> members, Answer covering, Answer disjoint, Basis basis) {
  public Relation {
    members = List.copyOf(members);
  }

  public List<Member> members(MemberRole role) {
    return members.stream().filter(member -> member.role() == role).toList();
  }

  /** What is claimed of each member of a role beside all others; itself where there are not two. */
  public List<Relation> apart(MemberRole role) {
    List<Member> several = members(role);
    return several.size() < 2
        ? List.of(this)
        : several.stream().map(one -> without(role, one)).toList();
  }

  private Relation without(MemberRole role, Member kept) {
    List<Member> left =
        members.stream().filter(member -> member.role() != role || member.equals(kept)).toList();
    return new Relation(type, left, covering, disjoint, basis);
  }
}
