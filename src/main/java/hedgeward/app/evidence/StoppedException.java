package hedgeward.app.evidence;

import java.io.IOException;

/// Whoever began it stopped it.
final class StoppedException extends IOException {

    private static final long serialVersionUID = 1L;
}
