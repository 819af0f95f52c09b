/** YAML nodes to rules, or located problems. */
package org.figurecheck.rulefile;
