/** The flow of one check run on one screen, and the ports that it asks for. */
package org.figurecheck.run;
