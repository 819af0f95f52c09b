/**
 * YAML read as nodes with positions, and the mistakes found in it drawn with a caret.
 *
 * <p>{@link org.figurecheck.yaml.YamlFile} is the way in. A reader asks each {@link
 * org.figurecheck.yaml.Node} for what it expects to find there; what is not there becomes a {@link
 * org.figurecheck.yaml.Mistake}, and the reader goes on.
 */
package org.figurecheck.yaml;
