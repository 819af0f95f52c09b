package org.figurecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.figurecheck.figure.DamageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairedTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共１２．５％               | 共12.5%
          （一）                     | (一)
          教育系統(tǒng)的干部       | 教育系統的干部
          結構(gòu)優(yōu)化          | 結構優化
          實現(xiàn)統(tǒnɡ)籌          | 實現統籌
          共3 602名                  | 共3602名
          和3 602.5万名              | 和3602.5万名
          數(shu)據(ju)表明人口(kou)(kou)12萬(wan)人(ren) | 數據表明人口12萬人
          共3 602名               | 共3602名
          ２０１９年            | 2019年
          增长－2%                   | 增长-2%
          專題學習??h財政局          | 專題學習。縣財政局
          推進改革?!栋l(fā)展規劃》   | 推進改革。《發展規劃》
          學校扩建。今年學??s班     | 學校扩建。今年學校縮班
          总结。ǘ┡浜吓R時任務      | 总结。(二)配合臨時任務
          ㄒ唬┘忧苛斓肌             | (一)加强领导
          該縣完成整改？h委通報       | 該縣完成整改。縣委通報
          系統【tǒng】和結［jié］構    | 系統和結構
          提公升质量，產業公升級      | 提升质量，產業升級
          增⻓⼈口全年            | 增长人口全年
          教​师12﻿3人       | 教师123人
          及格率达98。5%，升学率为9·8% | 及格率达98.5%，升学率为9.8%
          学生共1，234名，图书1，234，500册 | 学生共1,234名，图书1,234,500册
          20 24年增长98. 5%           | 2024年增长98.5%
          """)
  void mendsDamage(String damaged, String mended) {
    assertThat(Repaired.of(damaged).text()).isEqualTo(mended);
  }

  @ParameterizedTest(name = "{0} stays")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          系统(OA)已上线
          方案(plan)一
          数据(ju)表明
          18 430 293
          共3 60名
          10 200
          见后 12 345 67
          学习了吗?县财政局
          注音ㄒㄨㄟ，女ǚ，拼音lǘ子
          你选？h组同学
          食用油50公升，每公升十元
          3. 5所学校
          自5·12以来，分别为1，23名
          学生第1，200名教师
          总分120 24年级
          幼儿园，小学：初中；高中
          """)
  void leavesTheRestAlone(String text) {
    assertThat(Repaired.of(text).text()).isEqualTo(text);
  }

  @Test
  void aNumberBrokenByAFullLineIsWhole() {
    String text = "全县共有各级各类学校在校学生和在园幼儿合计12\n345人。";

    assertThat(Repaired.of(text).text()).contains("12345人");
  }

  @Test
  void whatWasMendedIsToldWithItsPlace() {
    Repaired repaired = Repaired.of("開展學習??h財政局提公升系統(tǒng)建設。");

    assertThat(repaired.mends())
        .containsExactly(
            new Mend(DamageKind.BYTE_SLIP, 4, 7, "。縣"),
            new Mend(DamageKind.PHANTOM_UNIT, 11, 13, "升"),
            new Mend(DamageKind.PINYIN_GLOSS, 15, 21, ""));
  }

  @Test
  void whatIsOnlyWrittenOtherwiseIsNoDamage() {
    assertThat(Repaired.of("共３ ６０２名，校长李翀(chōng)，薄(bó)弱：５０％\u00AD").mends()).isEmpty();
  }

  @Test
  void cellsOnLinesOfTheirOwnStayApart() {
    String text = "小学\n120\n345\n初中\n60\n";

    assertThat(Repaired.of(text).text()).isEqualTo(text);
  }

  @Test
  void everyPlaceLeadsBackToTheOriginal() {
    Repaired repaired = Repaired.of("𠀋系統(tǒng)共１２人");
    int start = repaired.text().indexOf("12人");
    int from = repaired.originalStart(start);
    int to = repaired.originalEnd(start + 3);

    assertThat(repaired.text()).isEqualTo("𠀋系統共12人");
    assertThat(repaired.original(from, to)).isEqualTo("１２人");
    assertThat(from).isEqualTo(10);
  }

  @Property(tries = 300)
  void anyTextIsRepairedWithPlacesInOrder(@ForAll String text) {
    Repaired repaired = Repaired.of(text);
    int last = 0;
    for (int i = 0; i < repaired.text().length(); i++) {
      assertThat(repaired.originalStart(i)).isBetween(last, text.codePointCount(0, text.length()));
      assertThat(repaired.originalEnd(i + 1)).isGreaterThan(repaired.originalStart(i));
      last = repaired.originalStart(i);
    }
    assertThat(repaired.folded()).hasSameSizeAs(repaired.text());
  }
}
