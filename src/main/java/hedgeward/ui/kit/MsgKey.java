package hedgeward.ui.kit;

import java.util.Locale;

/// One sentence or word the program can show. Each feature has its own enum of these and its own
/// file `hedgeward/i18n/<bundle>.properties`, so that two features never edit the same file.
///
/// `TodayMsg.PRINT_BUTTON` in bundle `today` has the key `print.button`.
public interface MsgKey {

    /// The constant's name, in capitals.
    String name();

    /// The feature whose file holds the text, for example `today`.
    String bundle();

    /// The key inside that file.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
