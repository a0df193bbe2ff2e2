package hedgeward.app.keypaper;

import hedgeward.app.paper.PaperPages;
import hedgeward.app.paper.PaperSheets;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Lays out a paper of a recovery key on one sheet that explains itself to whoever opens the
/// envelope years later. Nothing of a case stands on it, so it is no disclosure: what the log tells
/// is that the key was drawn, by whom.
public final class LayOutKeyPaper {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final Type TITLE = Type.bold(20);
    private static final Type HEADING = Type.bold(13);
    private static final Type TEXT = Type.regular(11);
    private static final Type LETTERS = Type.bold(20);
    private static final double INDENT = 24;
    private static final int GROUPS_A_LINE = 3;

    private final Ruler ruler;

    public LayOutKeyPaper(Ruler ruler) {
        this.ruler = ruler;
    }

    /// The one sheet.
    public PaperPages pages(KeyPaper paper) {
        PaperSheets sheets = new PaperSheets(new TextLines(ruler));
        String title = title(paper);
        sheets.heading(title, TITLE);
        sheets.paragraph(
                "Office: "
                        + paper.office().name()
                        + ". Drawn on "
                        + DAY.format(paper.office().drawn())
                        + ".",
                TEXT,
                0);
        sheets.skip(6);
        sheets.rule();
        part(sheets, "What this is", whatItIs(paper));
        part(sheets, "How to keep it", howToKeepIt(paper));
        letters(sheets, paper.groups());
        part(sheets, "How to use it", howToUseIt(paper));
        part(
                sheets,
                "When it ends",
                "As soon as a new recovery key is drawn, this paper opens nothing any more."
                        + " Shred it then.");
        sheets.skip(12);
        sheets.blank("Kept by (name and number)");
        sheets.blank("Kept where");
        sheets.blank("Sealed and handed over on");
        return new PaperPages(
                title,
                sheets.finished(title + " · " + paper.office().name(), paper.office().training()));
    }

    private static String title(KeyPaper paper) {
        return paper.isPart()
                ? "Recovery key, part " + paper.number() + " of " + paper.of()
                : "Recovery key";
    }

    private static String whatItIs(KeyPaper paper) {
        return paper.isPart()
                ? "One of three parts of the key that opens this office in Hedgeward when its"
                        + " passphrases are lost. Any two parts open it. This one alone opens"
                        + " nothing and tells nothing of the others."
                : "The key that opens this office in Hedgeward when its passphrases are lost."
                        + " Whoever has this paper and the office’s files can read everything in"
                        + " it.";
    }

    private static String howToKeepIt(KeyPaper paper) {
        return (paper.isPart()
                        ? "In a sealed envelope, where nobody who keeps another part can take it."
                        : "In a sealed envelope, in a safe.")
                + " Do not copy, photograph or type it anywhere but in Hedgeward.";
    }

    private static String howToUseIt(KeyPaper paper) {
        return "Start Hedgeward, choose \u201cI have a recovery key\u201d, and type the letters"
                + (paper.isPart() ? " of this part and of another one." : ".")
                + " Small letters will do, and blanks and dashes may be left out.";
    }

    private static void part(PaperSheets sheets, String heading, String text) {
        sheets.skip(8);
        sheets.heading(heading, HEADING);
        sheets.paragraph(text, TEXT, 0);
    }

    private static void letters(PaperSheets sheets, List<String> groups) {
        sheets.skip(14);
        for (int from = 0; from < groups.size(); from += GROUPS_A_LINE) {
            List<String> line = groups.subList(from, Math.min(groups.size(), from + GROUPS_A_LINE));
            sheets.line(String.join(" - ", line), LETTERS, INDENT);
            sheets.skip(6);
        }
        sheets.skip(4);
    }
}
