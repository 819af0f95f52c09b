package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slogans that count what they stand for, and what stands near them for another reason. */
class SloganTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          培养“三心”：工作有恒心，学习有专心，生活有热心。 ⇒ 三心 = 工作有恒心 + 学习有专心 + 生活有热心
          培养“四心”：工作有恒心，学习有专心，生活有热心。 ⇒ 四心 = 工作有恒心 + 学习有专心 + 生活有热心
          突出“两性一化”——实践性、开放性、生活化。 ⇒ 两性 = 实践性 + 开放性; 一化 = 生活化
          突出“三性一化”——实践性、开放性、生活化。 ⇒ 三性 = 实践性 + 开放性; 一化 = 生活化
          按照“有场地、有设备、有师资”的“三有”要求。 ⇒ 三有 = 有场地 + 有设备 + 有师资
          按照“有场地、有设备、有师资”的“四有”要求。 ⇒ 四有 = 有场地 + 有设备 + 有师资
          做到“{三个}清楚”，即底数清楚、任务清楚、责任清楚、时限清楚。 ⇒ 三个 = 底数清楚 + 任务清楚 + 责任清楚 + 时限清楚
          做到“{四个}到位”（思想到位、组织到位、措施到位）。 ⇒ 四个 = 思想到位 + 组织到位 + 措施到位
          按照“四不放过”原则：原因不放过、责任不放过、整改不放过。 ⇒ 四不放过 = 原因不放过 + 责任不放过 + 整改不放过
          推行“五心”服务：热心、耐心、细心、真心和诚心。 ⇒ 五心 = 热心 + 耐心 + 细心 + 真心 + 诚心
          开展“四问”，即是问需、问计以及问政。 ⇒ 四问 = 问需 + 问计 + 问政
          做到“三个清楚”，即一要底数清楚、二要任务清楚、三要责任清楚。 ⇒ 三个清楚 = 底数清楚 + 任务清楚 + 责任清楚
          做到“三个坚持”：坚持质量、坚持公平、坚持改革，坚持把安全摆在首位。 ⇒ 三个坚持 = 坚持质量 + 坚持公平 + 坚持改革
          秉承“勤学善思、明德致远”八字校训。 ⇒ 八字 = 4×勤学善思 + 4×明德致远
          秉承“勤学善思、明德致远”六字校训。 ⇒ 六字 = 4×勤学善思 + 4×明德致远
          """)
  void slogansNameAsManyAsTheyCount(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "做到“三个坚持”：坚持质量、坚持公平等。",
        "做到“四个落实”，即人员落实、经费和场地落实、责任落实。",
        "实现“五个到位”（思想到位、人员及物资到位、场地到位、监管到位）。",
        "坚持“四个清楚”：底数清楚、任务与时限清楚、责任清楚。",
        "做到“三个坚持”：坚持质量、坚持公平……",
        "做到“三个坚持”，坚持质量、坚持公平。",
        "做到“三个坚持”。坚持质量、坚持公平，成效明显。",
        "做到“三个坚持”：坚持质量，坚持公平，加强管理。坚持改革，推进制度建设。",
        "坚持“三个优先”：优先安排资金、优先保障用地，优先配备教师，优先解决困难。",
        "推行“五心”服务，如热心、耐心、细心。",
        "推行“五心”服务（含热心、耐心、细心）。",
        "推行“五心”服务：对学生热心、对家长耐心。不断提升细心、真心、诚心水平。",
        "召开“三个一批”推进会，即签约一批、开工一批。",
        "“七五”普法即将收官，普法宣传、普法讲座全面开展。",
        "庆祝“六一”活动：一年级合唱、一年级舞蹈。",
        "抓好“四个到位”：一是思想到位。二是组织到位。三是措施到位。四是经费到位。",
        "抓好“四个到位”：一是思想到位，成立小组；二是组织到位；三是措施到位。",
        "建成“三个中心”：教学中心、实训中心先行开工。",
        "建成“三个中心”（其中教学中心、实训中心已投用）。",
        "围绕“四个环节”：备课环节、上课环节、作业环节，全程跟踪，辅导环节另行考核。",
        "组织“三下乡”：文化下乡、科技下乡，卫生义诊另行安排。",
        "“四风”问题：形式主义、官僚主义、享乐主义、奢靡之风。",
        "“五个一”活动：读一本书、写一篇文、讲一个故事。",
        "“三步走”战略：第一步走稳、第二步走快。",
        "加强“三农”工作，即将召开农村、农业现场会。",
        "落实“三会一课”：支部大会（每季一次）、支委会、党课。",
        "学校随即按“三清”要求部署，清垃圾、清沟渠工作随即展开。",
      })
  void otherWordsSpellOutNoSlogan(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static String read(String text) {
    Passage passage = Marked.passage(text);
    return String.join("; ", Marked.shown(passage, new SloganReader(passage).read()))
        .replace("list-count count ", "")
        .replace(" item ", " = ")
        .replace(" [yes unknown]", "");
  }
}
