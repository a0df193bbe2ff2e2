package hedgeward.app.keypaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One paper of a recovery key: the whole key, or one of its parts. Its letters are wiped when it
/// is closed.
public final class KeyPaper implements AutoCloseable {

    private final Office office;
    private final int number;
    private final int of;
    private final char[] letters;

    /// The office the key opens.
    ///
    /// @param drawn the London day the key was drawn
    /// @param training whether the office holds invented people only
    public record Office(String name, LocalDate drawn, boolean training) {}

    private KeyPaper(Office office, int number, int of, char[] letters) {
        this.office = office;
        this.number = number;
        this.of = of;
        this.letters = letters;
    }

    /// The papers of a key: one, or one for each part.
    ///
    /// @param letters of each paper; the arrays are taken over
    public static List<KeyPaper> of(Office office, List<char[]> letters) {
        List<KeyPaper> papers = new ArrayList<>();
        for (char[] one : letters) {
            papers.add(new KeyPaper(office, papers.size() + 1, letters.size(), one));
        }
        return List.copyOf(papers);
    }

    public Office office() {
        return office;
    }

    /// Which paper it is, from 1.
    public int number() {
        return number;
    }

    /// How many papers there are.
    public int of() {
        return of;
    }

    /// Whether it is a part, which alone opens nothing.
    public boolean isPart() {
        return of > 1;
    }

    /// The groups of letters, as they are divided by hyphens.
    public List<String> groups() {
        return List.of(new String(letters).split("-"));
    }

    /// Whether this was typed back from the paper: case, blanks and dashes make no difference.
    public boolean isReadAs(String typed) {
        String bare = typed.replaceAll("[\\s-]", "");
        return String.join("", groups()).equalsIgnoreCase(bare);
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "KeyPaper[" + number + " of " + of + "]";
    }
}
