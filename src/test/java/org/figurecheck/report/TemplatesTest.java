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

  @Test
  void aFolderThatIsNotThereIsPassedOver() {
    assertThat(Templates.over(List.of(home.resolve("none")))).isNotNull();
  }
}
