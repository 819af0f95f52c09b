package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are to rise above what was told before, and numbers of something else. */
class RaisedReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          校内有28个社团。\\n二、打算\\n下学期社团总数增至33个。 ⇒ base 28个 level 33个 [yes]
          现有社团28个。明年力争社团增加到23个。 ⇒ base 28个 level 23个 [yes]
          全县有馆站86所，其中公办51所。明年新创办公办馆站4所，使公办馆站总数达到55所。 ⇒ base 51所 level 55所 change 4所 [yes]
          全县公办幼儿园51所。新开办公办幼儿园4所，使公办园总数达到58所。 ⇒ base 51所 level 58所 change 4所 [yes]
          全村有养殖户共310户。2019年发展养殖户90户，使养殖户总数增至400户。 ⇒ base 310户 level 400户 change 90户 [yes]
          泊位现有120个，新码头投入使用后泊位可达到260个。 ⇒ base 120个 level 260个 [yes]
          """)
  void areHeldAgainstIt(String text, String expected) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现有社团28个。社团总数增至33个。",
        "现有社团28个。明年力争文艺社团增加到23个。",
        "现有社团28个。明年力争社团达到23个。",
        "现有社团28个，东校区社团31个，西校区有社团28个。计划撤并社团9个，使社团总数达到19个。",
        "去年社团28个。明年力争社团增加到33个。",
        "一校有28个社团。二校有31个社团。明年力争社团增加到33个。",
        "全县公办幼儿园51所。新开办民办幼儿园4所，使公办园总数达到58所。",
        "全县公办幼儿园51所。新开办公办幼儿园4所，停办2所，使公办园总数达到53所。",
        "泊位现有120个。新码头投入使用后泊位可达到60个。",
        "全村有养殖户310户。改造后使用面积达到400平方米。",
        "现有社团28个。计划社团成员增加到33人。"
      })
  void areOfSomethingElse(String text) {
    assertThat(Extracted.of(RelationType.FROM_TO, text)).isEmpty();
  }
}
