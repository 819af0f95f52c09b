package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurecheck.figure.RelationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted rows before the number of their members, and quotations that are no rows. */
class QuotedRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          坚持“渠长自查、灌区排查、县级抽查”三级督导检查机制。 ⇒ count 三级 item 渠长自查 + 灌区排查 + 县级抽查 [yes]
          坚持“渠长自查、灌区排查、县级抽查”四级督导检查机制。 ⇒ count 四级 item 渠长自查 + 灌区排查 + 县级抽查 [yes]
          坚持“渠长自查、灌区排查、县级抽查”的三级检查机制。 ⇒ count 三级 item 渠长自查 + 灌区排查 + 县级抽查 [yes]
          坚持“渠長自查、灌區排查、縣級抽查”三級檢查機制。 ⇒ count 三級 item 渠長自查 + 灌區排查 + 縣級抽查 [yes]
          推行“先接待、后登记、再答复”三步工作法。 ⇒ count 三步 item 先接待 + 后登记 + 再答复 [yes]
          推行“先接待、后登记、再答复”四步工作法。 ⇒ count 四步 item 先接待 + 后登记 + 再答复 [yes]
          推行“组长—班长—班员”三级管理。 ⇒ count 三级 item 组长 + 班长 + 班员 [yes]
          形成“医院+社区+家庭”三方联动机制。 ⇒ count 三方 item 医院 + 社区 + 家庭 [yes]
          形成“医院、社区、家庭”四方联动机制。 ⇒ count 四方 item 医院 + 社区 + 家庭 [yes]
          筑牢“岗位、班组、车间”三重防线。 ⇒ count 三重 item 岗位 + 班组 + 车间 [yes]
          """)
  void asManyMembersAsCounted(String text, String expected) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "遵循“有事好商量、众人的事众人议”三级协商制度。",
        "落实“安全第一、预防为主”三级教育。",
        "开展“打基础、补短板”三级联创活动。",
        "推行“村居吹哨、部门报到”三级响应机制。",
        "落实“省负总责、市县抓落实、乡镇实施”四级责任。",
        "落实“规划、设计、施工”四级责任制。",
        "推行“先接待、后登记等”三步工作法。",
        "推行“接待”三步工作法，“登记”三级以上。",
        "宣讲“看家、护院”，三步内不得停车。",
      })
  void otherQuotationsAreNoRows(String text) {
    assertThat(Extracted.of(RelationType.LIST_COUNT, text)).isEmpty();
  }
}
