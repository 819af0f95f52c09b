package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts told again by 上述, 以上 and 这, and others that are not. */
class TakenUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          向{31个}项目拨款{960元}；向{4个}项目借款{80元}。上述{35个}项目均已开工。 ⇒ whole-parts whole 35个 part 31个 + 4个 [likely likely]
          向{31个}项目拨款{960元}；向{4个}项目借款{80元}。上述{37个}项目均已开工。 ⇒ whole-parts whole 37个 part 31个 + 4个 [likely likely]
          查处{12户}企业。这{12户}企业均已整改。 ⇒ same-again statement 12户 + 12户 [yes unknown]
          查处{12户}企业。对这{15户}企业通报批评。 ⇒ same-again statement 12户 + 15户 [yes unknown]
          建设{36个}项目，其中{12个}项目开工。以上{12个}项目年内完工。 ⇒ same-again statement 12个 + 12个 [yes unknown]
          确定{36个}引水项目。这{36个}项目总投资{960元}。 ⇒ same-again statement 36个 + 36个 [yes unknown]
          确定{36个}引水项目，年内开工。上述{31个}项目总投资{960元}。 ⇒ same-again statement 36个 + 31个 [yes unknown]
          聘请民间河长{36名}，这{32名}河长每月巡河。 ⇒ same-again statement 36名 + 32名 [yes unknown]
          那是新设的{36个}社区书屋之一。这{35个}书屋由居民打理。 ⇒ same-again statement 36个 + 35个 [yes unknown]
          选派{36名}科技特派员进村，这{32名}特派员全年在岗。 ⇒ same-again statement 36名 + 32名 [yes unknown]
          修渠{36套}。其中东片{16套}，西片{20套}。这{35套}水渠已通水。 ⇒
          渠系配套水渠{36套}。其中东片{16套}，西片{20套}。这{35套}水渠已通水。 ⇒ same-again statement 36套 + 35套 [yes unknown]
          确定{36个}引水项目，已开工{31个}。这{31个}项目进展顺利。 ⇒
          确定{36个}引水项目，其中{5个}缓建。这{31个}项目进展顺利。 ⇒
          确定{36个}引水项目，又增补一批。这{41个}项目进展顺利。 ⇒
          确定{36个}引水项目，东岭和西坪在列。这{2个}项目进展顺利。 ⇒
          设立{36个}重点项目部。这{31个}项目进展顺利。 ⇒
          选派{36名}教练的学员。这{31名}学员家长到场。 ⇒
          建设{36个}项目，另有桥梁未开工。上述{39个}项目年内完工。 ⇒
          建设{36个}水利项目和{3个}项目。上述{39个}项目年内完工。 ⇒
          建设{36个}项目，东岭水库项目也列入。上述{39个}项目年内完工。 ⇒
          建设{36个}项目，包括学校、医院。上述{39个}项目年内完工。 ⇒
          建设{36个}项目。\\n上述{39个}项目年内完工。 ⇒
          抽查{12户}企业，{3户}企业欠税，{5户}企业欠薪。这{9户}企业已约谈。 ⇒
          抽查{12户}企业，{3户}未缴税。这{4户}企业已约谈。 ⇒
          通报{12户}企业。工龄三年以上{15户}企业受到表彰。 ⇒
          这{12户}企业年内投产。 ⇒
          建设{36个}项目，涉及{5个}县。这{8个}乡镇进展较快。 ⇒
          建设{36个}项目。这些{39个}项目年内完工。 ⇒
          """)
  void countsAreTakenUp(String text, String expected) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    String shown =
        String.join("; ", Marked.shown(passage, new TakenUpReader(passage).read(Set.of())));
    assertThat(shown).isEqualTo(expected == null ? "" : expected);
  }
}
