package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Content;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Relation;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;

/** Relations of real text, led back to where its words stand. */
class ProseRelationsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @Test
  void membersPointIntoTheOriginalThoughItWasRepaired() {
    String text = "全縣（xiàn）辦學統(tǒng)計：學校２０所，其中中學8所，小學9所，職教、特教、體校各1所。";

    Relation relation = only(text);

    assertThat(relation.type()).isEqualTo(RelationType.WHOLE_PARTS);
    assertThat(relation.members(MemberRole.PART))
        .extracting(Member::times)
        .containsExactly(1, 1, 3);
    assertThat(relation.members())
        .allSatisfy(
            member ->
                assertThat(text.substring(member.place().start(), member.place().end()))
                    .isEqualTo(member.raw()));
    assertThat(relation.members())
        .extracting(Member::raw)
        .startsWith("２０所", "8所", "9所")
        .contains("職教", "特教", "體校");
  }

  @Test
  void figuresOfARelationAreThoseOfTheContent() {
    Content content = extract("整合东岭、西坪、南庄等3所小学，新聘教师56人。其中定向生17人，社会招聘39人。");

    assertThat(content.relations())
        .extracting(Relation::type)
        .containsExactlyInAnyOrder(RelationType.WHOLE_PARTS, RelationType.LIST_COUNT);
    assertThat(content.relations())
        .flatExtracting(Relation::members)
        .filteredOn(Member::isFigure)
        .allSatisfy(m -> assertThat(content.figures().get(m.figure()).raw()).isEqualTo(m.raw()));
  }

  @Test
  void aTextWithoutFiguresClaimsNothing() {
    assertThat(extract("其中，各校分别开展活动，占比等情况见附件。").relations()).isEmpty();
    assertThat(extract("").relations()).isEmpty();
  }

  private static Relation only(String text) {
    List<Relation> relations = extract(text).relations();
    assertThat(relations).hasSize(1);
    return relations.get(0);
  }

  private static Content extract(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text));
  }
}
