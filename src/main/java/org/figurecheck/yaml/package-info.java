/** YAML read as nodes with positions, and the mistakes found in it drawn with a caret. */
package org.figurecheck.yaml;
