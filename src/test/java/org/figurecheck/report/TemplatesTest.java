package org.figurecheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurecheck.figure.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  @TempDir Path home;

  /** What a template is shown. */
  public record View(String name) {}

  private String fill(String template) throws IOException {
    Files.writeString(home.resolve("own.ftlh"), template);
    return Templates.over(List.of(home)).fill("own.ftlh", new View("<丁>"));
  }

  @Test
  void whatIsShownIsEscaped() throws IOException {
    assertThat(fill("${name}")).isEqualTo("&lt;丁&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${name?api.toString()}",
        "${.data_model['class'].forName('java.lang.Runtime')}",
        "<#include '../../secret.txt'>",
        "${missing}",
      })
  void aTemplateReachesNothingThatItIsNotGiven(String template) {
    assertThatThrownBy(() -> fill(template)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aTemplateOfTheHouseComesBeforeTheOneThatShips() throws IOException {
    Files.writeString(home.resolve("digest.txt.ftl"), "本局自用\n");
    DigestRenderer renderer =
        new DigestRenderer(Templates.over(List.of(home)), Samples.names(), Samples.ZONE);
    assertThat(renderer.render(Samples.full(Language.ZH)).text()).isEqualTo("本局自用\n");
    assertThat(renderer.render(Samples.full(Language.ZH)).html()).contains("上报数据核查通报");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${head.title", "${head.titel}", "<#list sections as s>"})
  void aMistakeInATemplateOfTheHouseIsToldByTheMailThatGoesOutAllTheSame(String template)
      throws IOException {
    Files.writeString(home.resolve("digest.txt.ftl"), template);
    DigestRenderer renderer =
        new DigestRenderer(Templates.over(List.of(home)), Samples.names(), Samples.ZONE);
    assertThat(renderer.render(Samples.full(Language.EN)).text())
        .contains("Check of reported figures", "templates/digest.txt.ftl · 1:");
  }

  @Test
  void aMistakeInTheTemplateOfThePageIsToldOnThePage() throws IOException {
    Files.writeString(home.resolve("page.html.ftlh"), "<#if>");
    assertThat(new CheckReport(Language.ZH, false).html(List.of(), Templates.over(List.of(home))))
        .contains("数据核查结果", "templates/page.html.ftlh", "请改正或移走该模板");
  }

  @Test
  void aFolderThatIsNotThereIsPassedOver() {
    assertThat(Templates.over(List.of(home.resolve("none")))).isNotNull();
  }
}
