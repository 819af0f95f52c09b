package org.figurecheck.extract.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.figurecheck.extract.YamlLexicon;
import org.figurecheck.figure.Damage;
import org.figurecheck.figure.DamageKind;
import org.figurecheck.text.LocatedText;
import org.figurecheck.text.Repaired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageReaderTest {
  private static final DamageReader READER = new DamageReader(YamlLexicon.shipped());

  private static List<Damage> damage(String text) {
    return READER.find(Repaired.of(text), LocatedText.plain(text));
  }

  @ParameterizedTest(name = "{0} is damaged at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “XX读书节”在我县举行          | PLACEHOLDER     | XX
          由＊＊公司承建                | PLACEHOLDER     | ＊＊
          招聘*人，获奖×次              | PLACEHOLDER     | *
          招聘X名教师，X县教育局        | PLACEHOLDER     | X
          补助○○國小設備費             | PLACEHOLDER     | ○○
          新增学位（待补充）个          | PLACEHOLDER     | （待补充）
          在校生（　）人                | PLACEHOLDER     | （　）
          依据县教发〔2024〕 号         | PLACEHOLDER     | 〔2024〕 号
          教育质量鏁欒偛锛乱銆锛        | MOJIBAKE        | 锛
          共l5名教师                    | MISREAD_DIGIT   | l5
          购置图书2OO册                 | MISREAD_DIGIT   | 2OO
          发放补助12,00元               | NUMBER_FORM     | 12,00
          合格率98..5%                  | NUMBER_FORM     | 98..5
          合格率为98。5%                | NUMBER_FORM     | 98。5
          不低95%的学生参加             | CUT_QUALIFIER   | 不低95%
          改造15所所学校                | DOUBLED_WORD    | 所所
          定为示范县县教育局获奖        | DOUBLED_WORD    | 县县
          全县实行免费午餐。全县实行免费午餐。 | REPEATED_CLAUSE | 全县实行免费午餐。全县实行免费午餐
          实行免费午餐，实行免费午餐。  | REPEATED_CLAUSE | 实行免费午餐，实行免费午餐
          抓好“三严〞教育               | QUOTE_MARK      | 〞
          (政办发(20243)5号)            | DOCUMENT_YEAR   | (20243)5号
          入学率100，                   | PERCENT_SIGN    | 100
          新增15课题                    | MEASURE_WORD    | 15课题
          """)
  void damageIsSeen(String text, DamageKind kind, String raw) {
    List<Damage> seen = damage(text);

    assertThat(seen).extracting(Damage::kind).containsExactly(kind);
    assertThat(seen.get(0).spots().get(0).raw()).isEqualTo(raw);
  }

  @ParameterizedTest(name = "{0} is sound")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20XX年工作计划，XXL号校服，型号XXJ-20，www.xxx.gov.cn
          **一、党建引领** **1. 强化学习**：学习**20次**，参与**300余人次**。
          注：*为重点项目，**为跨年项目。
          联系人：李**，电话0577-6786****，身份证3303**********1234
          编号（1），选择()项目，字号：[ ]
          甲方签字：______ 日期：____
          胸部X光片，X线检查，X型弯，X区，二○○九年，x次方程
          家校×社区，5×8米，长*宽
          群众口口相传，□是 □否，气温±5℃
          4S店2家、5G基站3座、H2O、A1班、B2层、CO2排放
          1,234,500元，1,3班，10,12岁，2,4,6年级
          3.2.1节，2.30.1版，2024.5.3
          一本54人上线，98%以上，近三年来，不少90后
          12名名师，100个个体户，10项项目，5家家庭农场
          年年增长、校校争先、一个个、层层落实，人人讲、天天抓
          加油干，加油干，新的一年再出发
          学校、学校之间互学，县委、县委办公室
          他说：“要抓实。要抓细。”又说“再抓”。
          教发〔2023〕5号，国发[1995]12号，（2）3号楼
          不少20年教龄的教师，国发〔85〕100号，张*元、李*明
          (一)规范办学行为。规范办学行为，全面实施素质教育。
          2023年年初，2023年年均，5月月考，10日日程，1学校概况 2教师队伍，分别为12,13,145名
          购置20台台式机，6点点名，3期期刊，税率13
          文 号 无〔〕号 主 题 词，文号：[ ] 号
          全县16乡镇，全省14市州，升学率为1:1，科教×家庭
          容积率为1.8，汇率为7.1，效率为95，排名第3
          27中学生获奖，985学校，第3学校，高1学生，110中心
          均衡开展活动，均衡开展检查，效劳一词
          系统(OA)，校长李翀(chōng)，课程(stem)
          食用油50公升，每公升十元
          """)
  void soundTextIsLeftAlone(String text) {
    assertThat(damage(text)).isEmpty();
  }

  @Test
  void placesLeadIntoTheOriginal() {
    String text = "𠀋全縣系統(tǒng)，新建ＸＸ小學。";
    Damage placeholder =
        damage(text).stream()
            .filter(damage -> damage.kind() == DamageKind.PLACEHOLDER)
            .findFirst()
            .orElseThrow();

    assertThat(placeholder.spots().get(0).raw()).isEqualTo("ＸＸ");
    assertThat(placeholder.spots().get(0).place().start()).isEqualTo(14);
  }

  @Property(tries = 500)
  void everySpotIsWhatStandsThere(
      @ForAll
          @Chars({
            '县', '*', 'X', '×', '(', ')', '〔', '〕', '号', '1', '0', '2', '.', ',', '。', '，', 'O', 'l'
          })
          @Chars({
            '名', '所', '年', '%', '率', '达', '、', '“', '”', '〞', '某', '_', ' ', '\n', '先', '后', '不',
            '少'
          })
          @CharRange(from = 'ā', to = 'ǎ')
          String text) {
    for (Damage damage : damage(text)) {
      for (Damage.Spot spot : damage.spots()) {
        int start = text.offsetByCodePoints(0, spot.place().start());
        int end = text.offsetByCodePoints(0, spot.place().end());
        assertThat(text.substring(start, end)).isEqualTo(spot.raw()).isNotEmpty();
      }
    }
  }
}
