package hedgeward.domain.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name a file is shown and saved under. It is one name, never a path; nothing in it turns the
/// reading direction, breaks a line or means something to Windows, and it is at most [#LONGEST]
/// letters long.
public record FileName(String text) {

    /// Letters of the longest name, its ending with them.
    public static final int LONGEST = 120;

    private static final String NONE = "file";
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,11}$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    /// Names of devices on Windows, with any ending.
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    /// @throws IllegalArgumentException when the text is not clean
    public FileName {
        if (!text.equals(clean(text))) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /// Makes a name out of whatever a file was called.
    public static FileName cleaned(String raw) {
        return new FileName(clean(raw));
    }

    private static String clean(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String shown =
                name.codePoints()
                        .filter(FileName::isShown)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        String composed = Normalizer.normalize(shown, Normalizer.Form.NFC);
        String plain =
                tidied(SPACES.matcher(FORBIDDEN.matcher(composed).replaceAll("_")).replaceAll(" "));
        String short_ = tidied(shortened(plain));
        return short_.isEmpty() ? NONE : isDevice(short_) ? "_" + short_ : short_;
    }

    /// No blanks before a dot, and neither at the edges: cutting a name may bring them about again.
    private static String tidied(String name) {
        return EDGES.matcher(name.replaceAll(" +\\.", ".")).replaceAll("");
    }

    /// Control and format characters are not: among the latter are those that turn the direction.
    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// Cut in the middle of the name, so that the ending still tells what it is.
    private static String shortened(String name) {
        Matcher behind = ENDING.matcher(name);
        String ending = behind.find() ? behind.group() : "";
        String stem = name.substring(0, name.length() - ending.length());
        int room = LONGEST - 1 - ending.codePointCount(0, ending.length());
        int kept = Math.min(stem.codePointCount(0, stem.length()), room);
        return stem.substring(0, stem.offsetByCodePoints(0, kept)) + ending;
    }

    private static boolean isDevice(String name) {
        String stem = name.split("\\.", 2)[0];
        return DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "FileName[hidden]";
    }
}
