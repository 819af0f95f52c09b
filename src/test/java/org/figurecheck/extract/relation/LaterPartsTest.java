package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that only their names or their sum tie to a whole, and that never exceed it. */
class LaterPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          现有教职工{128人}，合格率{100%}，高级教师{31人}，骨干教师{25人}。 ⇒ whole-parts whole 128人 part 31人 + 25人 [no no]
          现有教职工{128人}，学生{900人}，高级教师{31人}。 ⇒
          现有教职工{128人}，招聘骨干教师{31人}。 ⇒
          现有教职工{128人}，骨干教师{310人}。 ⇒
          现有教职工{128人}，其中男{60人}，女{68人}，党员{45人}。 ⇒ whole-parts whole 128人 part 45人 [no no]
          现有教职工{128人}，其中正高{8人}、副高{20人}；具有博士学位{14人}。 ⇒ whole-parts whole 128人 part 14人 [no no]
          编写教材{64台}，有{32台}入选。 ⇒ whole-parts whole 64台 part 32台 [no no]
          编写教材{64台}，送出{32台}。 ⇒
          全省专任教师{110人}。全省现有高校专任教师{7人}，中职专任教师{5人}。 ⇒ whole-parts whole 110人 part 7人 + 5人 [no no]
          """)
  void laterPartsAreNamed(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> told = new PartsReader(passage).read();
    assertThat(shown(passage, new LaterParts(passage).read(told))).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          共检查工人{344名}，查出患者{39人}。经治疗，痊愈{29人}。 ⇒ whole-parts whole 344名 part 39人 [no no]; whole-parts whole 39人 part 29人 [no no]
          受理来信{214项}，办结{203项}。 ⇒ whole-parts whole 214项 part 203项 [no no]
          受理来信{214项}，办结{230项}。 ⇒
          受理来信{214项}，办结率{98%}，表彰{20项}。 ⇒
          应到代表{260名}，实到{248名}，请假{12名}。 ⇒ whole-parts whole 260名 part 248名 + 12名 [no no]
          发放问卷{260项}，学校{12所}，收回{240项}。 ⇒ whole-parts whole 260项 part 240项 [no no]
          """)
  void outcomesAreSomeOfWhatTheyCameOf(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new OutcomeReader(passage).read())).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          下达资金{580元}，校舍维修{320元}，设备购置{260元}。 ⇒ whole-parts whole 580元 part 320元 + 260元 [likely no]
          办理案件{320项}。行政案件{210项}，刑事案件{110项}，结案率{98%}。 ⇒ whole-parts whole 320项 part 210项 + 110项 [likely no]
          下达资金{580元}，校舍维修{320元}，设备购置{270元}。 ⇒
          下达资金{580元}，比上年增加{320元}，设备购置{260元}。 ⇒
          学校{64所}，教师{860人}，小学{43所}，中学{21所}。 ⇒
          答复申请{805项}。予以公开{258项}，占{32%}；不予公开{35项}，占{4%}；其他{2项}。 ⇒ whole-parts whole 805项 part 258项 + 35项 + 2项 [no no]
          """)
  void partsAreBorneOutByTheirSum(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new SummedParts(passage).read(Set.of()))).isEqualTo(of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          规模工业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}，中型企业产值{400元}。 ⇒ whole-parts whole 900元 part 500元 + 400元 [likely no]
          规模工业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}。 ⇒ whole-parts whole 900元 part 500元 [no no]
          规模工业产值{900元}，增长{3%}。规模工业中，企业产值{9500元}。 ⇒
          农业产值{900元}，增长{3%}。规模工业中，大型企业产值{500元}。 ⇒
          集体产值{900元}，增长{3%}。在这过程中，大型企业产值{500元}。 ⇒
          """)
  void whatIsNamedAgainHasParts(String text, String expected) {
    Passage passage = Marked.passage(text);
    assertThat(shown(passage, new AmongNamed(passage).read())).isEqualTo(of(expected));
  }

  private static String of(String expected) {
    return expected == null ? "" : expected;
  }

  private static String shown(Passage passage, List<Tie> ties) {
    return String.join("; ", new ArrayList<>(Marked.shown(passage, ties)));
  }
}
