package org.figurecheck.figure;

/**
 * One thing that a relation ties: a figure, or a named item without a number of its own.
 *
 * @param role what it does in the relation
 * @param place where it stands
 * @param raw the original text at that place
 * @param figure the index of the figure in its {@link Content}, or {@link #NAMED}
 * @param times how often it counts: 3 for “技工、特教、工读各1所”, else 1
 */
public record Member(MemberRole role, Place place, String raw, int figure, int times) {
  /** The index of a member that is named but is no figure. */
  public static final int NAMED = -1;

  public boolean isFigure() {
    return figure != NAMED;
  }
}
