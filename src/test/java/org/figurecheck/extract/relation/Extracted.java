package org.figurecheck.extract.relation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.LocatedText;

/** What is read of a text as it stands, its figures found by the extractor itself. */
final class Extracted {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  private Extracted() {}

  /**
   * The relations of one type as lines such as “whole 56人 part 17人 + 39人 [yes]”.
   *
   * @param text the text, in which {@code \n} stands for the end of a line
   */
  static String of(RelationType type, String text) {
    return EXTRACTOR.extract(LocatedText.plain(text.replace("\\n", "\n"))).relations().stream()
        .filter(relation -> relation.type() == type)
        .map(Extracted::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(Relation relation) {
    return Stream.of(MemberRole.values())
            .filter(role -> !relation.members(role).isEmpty())
            .map(role -> role.wireName() + " " + raw(relation.members(role)))
            .collect(Collectors.joining(" "))
        + " ["
        + relation.covering().wireName()
        + "]";
  }

  private static String raw(List<Member> members) {
    return members.stream().map(Member::raw).collect(Collectors.joining(" + "));
  }
}
