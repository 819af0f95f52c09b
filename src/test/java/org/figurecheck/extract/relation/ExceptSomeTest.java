package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who are left out of what is said of all others, and parts that go on behind a full stop. */
class ExceptSomeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          签约商户{358家}，除{27家}停业外，其余{331家}正常经营。 ⇒ whole-parts whole 358家 part 27家 + 331家 [yes yes]
          签约商户{358家}，除{27家}停业外，其余{341家}正常经营。 ⇒ whole-parts whole 358家 part 27家 + 341家 [yes yes]
          对{358家}商户的调查，除{27家}停业外，有{391家}正常经营。 ⇒ whole-parts whole 358家 part 27家 + 391家 [no yes]
          收治{30例}，除{1例}转院、{5例}未愈外，余皆痊愈。 ⇒ whole-parts whole 30例 part 1例 + 5例 [no yes]
          建成驿站{45所}，除{53所}为扩建外，均为新建。 ⇒ whole-parts whole 45所 part 53所 [no yes]
          """)
  void exceptionsAreSomeOfAll(String text, String expected) {
    Passage passage = Marked.passage(text);
    List<Tie> ties = new ExceptSome(passage).read(List.of());
    assertThat(String.join("; ", Marked.shown(passage, ties))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市商户{120家}，我县除{3家}外，其余{42家}已整改。",
        "商户{358家}，其中连锁{60家}，除{27家}停业外，有{331家}经营。",
        "原有厨师{45人}，除{3人}退休外，新聘{5人}。",
        "商户{45家}，除{3家}外，共发现隐患{12处}。",
        "商户{45家}，除{3家}外，另培训{52家}。",
        "除{3所}外，其余{42所}已达标。",
        "商户{45家}，扣除{3家}外，其余{42家}正常。",
        "商户比上年增加{5家}，除{3家}外，其余{42家}正常。",
        "商户{45家}，除夕营业{3家}；镇外，其余{72家}正常。",
        "商户{45家}，除{3人}外，其余{72家}正常。",
        "商户{45家}，除东街、西街外，其余{72家}正常。"
      })
  void othersAreNot(String text) {
    Passage passage = Marked.passage(text);
    assertThat(new ExceptSome(passage).read(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          水利资金310万元，其中国家款120万元，省级款80万元。乡镇款70万元，其它款40万元。 ⇒ whole 310万元 part 120万元 + 80万元 + 70万元 + 40万元 [likely]
          水利资金310万元，其中国家款120万元，省级款80万元。乡镇款70万元，其它款90万元。 ⇒ whole 310万元 part 120万元 + 80万元 + 70万元 + 90万元 [likely]
          合同工4120人，其中国有单位合同工3020人，占15%。集体单位合同工1100人，占8%。 ⇒ whole 4120人 part 3020人 + 1100人 [likely]
          合同工4120人，其中国有单位合同工3020人，占15%。集体单位合同工1300人，占8%。 ⇒ whole 4120人 part 3020人 + 1300人 [likely]
          树木960株，其中银杏树510株、香樟树210株。雪松树140株、其他树80株。 ⇒ whole 960株 part 510株 + 210株 + 140株 + 80株 [likely]
          """)
  void partsGoOnBehindAFullStop(String text, String expected) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水利资金310万元，其中国家款120万元。乡镇投工70万元，其它支出40万元。",
        "水利资金310万元，其中国家款120万元。全年发放补助款70万元，其它款40万元。",
        "水利资金310万元，其中国家款120万元。补助款发放70万元，修渠款40万元。",
        "合同工4120人，其中国有单位合同工3020人。全市集体单位合同工1190人。",
        "合同工4120人，其中国有单位合同工1020人。集体单位合同工310人。",
        "学校64所，其中小学43所。新建小学5所。",
        "学校64所，其中小学43所。幼儿园21所，其它园3所。",
        "水利资金310万元，其中国家款120万元，省级款190万元。乡镇款70万元，其它款40万元。",
        "水利资金310万元，其中国家款120万元。\\n乡镇款70万元，其它款40万元。",
        "水利资金310万元，其中国家款120万元。受益户910户，乡镇款70万元，其它款40万元。"
      })
  void anotherSentenceTellsOfOthers(String text) {
    assertThat(Extracted.of(RelationType.WHOLE_PARTS, text.replace("\\n", "\n")))
        .doesNotContain("+ 70万元", "+ 1190人", "+ 310人", "+ 21所", "+ 40万元");
  }
}
