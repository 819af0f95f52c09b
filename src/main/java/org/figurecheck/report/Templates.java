package org.figurecheck.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The templates in force: those of the given directories, over those that ship. They can show what
 * they are given and nothing else.
 */
public final class Templates {
  private final Configuration configuration;

  private Templates(Configuration configuration) {
    this.configuration = configuration;
  }

  /** A directory that does not exist is passed over. */
  public static Templates over(List<Path> directories) {
    List<TemplateLoader> loaders = new ArrayList<>();
    for (Path directory : directories) {
      if (Files.isDirectory(directory)) {
        loaders.add(files(directory));
      }
    }
    loaders.add(new ClassTemplateLoader(Templates.class.getClassLoader(), "defaults/templates"));
    return new Templates(locked(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new))));
  }

  private static TemplateLoader files(Path directory) {
    try {
      return new FileTemplateLoader(directory.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Configuration locked(TemplateLoader loader) {
    Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
    locked.setTemplateLoader(loader);
    locked.setDefaultEncoding(StandardCharsets.UTF_8.name());
    locked.setOutputEncoding(StandardCharsets.UTF_8.name());
    locked.setLocale(Locale.ROOT);
    locked.setNumberFormat("computer");
    locked.setLocalizedLookup(false);
    locked.setRecognizeStandardFileExtensions(true);
    locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    locked.setAPIBuiltinEnabled(false);
    locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    locked.setLogTemplateExceptions(false);
    locked.setWrapUncheckedExceptions(true);
    locked.setFallbackOnNullLoopVariable(false);
    return locked;
  }

  /** Those that ship, whatever the house has put over them. */
  Templates shipped() {
    return over(List.of());
  }

  String fill(String template, Record view) {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(template).process(view, out);
    } catch (IOException unreadable) {
      throw TemplateMistake.in(template, unreadable);
    } catch (TemplateException mistake) {
      throw TemplateMistake.in(template, mistake);
    }
    return out.toString();
  }
}
