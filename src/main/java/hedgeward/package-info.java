/// The entry to the program, and nothing else. With no command it opens the desktop client; with
/// one it runs the command line. Everything else lives in the layers below: domain, app, store,
/// exchange, print, scheduler, cli, ui, and boot, which wires them.
@NullMarked
package hedgeward;

import org.jspecify.annotations.NullMarked;
