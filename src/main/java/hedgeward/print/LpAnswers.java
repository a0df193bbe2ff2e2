package hedgeward.print;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what `lp` and `lpstat` say, in the C locale of CUPS 1.7 to 2.4.
final class LpAnswers {

    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+-\\d+)");

    private LpAnswers() {}

    /// The job `lp` made, as `PDF-12`.
    static Optional<String> job(String text) {
        Matcher matcher = REQUEST.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Whether a list of jobs has this one.
    static boolean lists(String text, String job) {
        return text.lines().anyMatch(line -> isOf(line, job));
    }

    /// Whether a long list of waiting jobs says that this one is on hold.
    static boolean isOnHold(String text, String job) {
        return text.lines()
                .dropWhile(line -> !isOf(line, job))
                .skip(1)
                .takeWhile(line -> line.startsWith("\t") || line.startsWith(" "))
                .anyMatch(line -> line.contains("job-hold"));
    }

    /// Whether `lpstat -p` says the printer is stopped.
    static boolean isStopped(String text) {
        return text.lines()
                .anyMatch(line -> line.startsWith("printer ") && line.contains(" disabled since "));
    }

    static boolean saysNoSuchPrinter(String text) {
        return text.contains("does not exist")
                || text.contains("No destinations")
                || text.contains("no default destination")
                || text.contains("Invalid destination");
    }

    /// The first thing a command complained of, without its own name.
    static String complaint(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^lp: (Error - )?", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.replaceFirst("\\.$", ""))
                .orElse("the printing system gave no reason");
    }

    /// The names `lpstat -e` lists, without the local instances it marks with a slash.
    static List<String> names(String text) {
        return text.lines().map(String::strip).filter(name -> name.matches("[^\\s/:]+")).toList();
    }

    /// The printer `lpstat -d` names.
    static Optional<String> usual(String text) {
        Matcher matcher = Pattern.compile("default destination: (\\S+)").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isOf(String line, String job) {
        return line.equals(job) || line.startsWith(job + " ");
    }
}
