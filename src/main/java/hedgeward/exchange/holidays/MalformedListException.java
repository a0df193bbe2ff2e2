package hedgeward.exchange.holidays;

import java.io.IOException;

/// The file is JSON but not a list of bank holidays; the message says where it departs.
final class MalformedListException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedListException(String departure) {
        super(departure);
    }
}
