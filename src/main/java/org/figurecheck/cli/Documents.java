package org.figurecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.figurecheck.run.DocumentCheck;
import org.figurecheck.run.FigureSource;
import org.figurecheck.run.Problem;

/**
 * What it takes to check documents that a person points at.
 *
 * @param check checks them
 * @param reader reads the files and folders of a list
 * @param problems the mistakes in the rules
 */
public record Documents(
    DocumentCheck check, Function<List<Path>, FigureSource> reader, List<Problem> problems) {}
