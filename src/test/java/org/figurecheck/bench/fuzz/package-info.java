/** Reads arbitrary texts and tells where reading them breaks a promise. */
package org.figurecheck.bench.fuzz;
