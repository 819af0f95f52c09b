/** The command line. */
package org.figurecheck.cli;
