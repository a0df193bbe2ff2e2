package hedgeward.boot;

import java.util.List;

/// Words that are typed in the walk and that nobody may find again outside the encrypted office.
final class Canary {

    static final String PROTECTED = "Quenbyfinch";
    static final String CODE_WORD = "zinniaparcel";
    static final String NOTES = "Kettle on, gavottelantern by the door.";
    static final String DISCLOSURE = "Repeated text messages, brambleoboe, since Tuesday.";

    /// The rarest word of each.
    static final List<String> MARKS =
            List.of("Quenbyfinch", "zinniaparcel", "gavottelantern", "brambleoboe");

    private Canary() {}
}
