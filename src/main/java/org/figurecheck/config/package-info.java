/** Reads config/ into one small record per package. */
package org.figurecheck.config;
