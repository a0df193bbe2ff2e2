package hedgeward.exchange.csv;

import java.nio.file.Path;
import java.util.Optional;

/// Why a whole file cannot be used.
///
/// @param file its name, without the folder
/// @param row row of the spreadsheet, the header being row 1; empty when no row is to blame
/// @param what what is wrong, as the end of a sentence that begins with the file
/// @param remedy what to do about it, a whole sentence
public record FileProblem(String file, Optional<Integer> row, String what, String remedy) {

    /// A problem of the file as a whole.
    public static FileProblem of(Path file, String what, String remedy) {
        return new FileProblem(nameOf(file), Optional.empty(), what, remedy);
    }

    /// A problem that begins in one row.
    public static FileProblem at(Path file, int row, String what, String remedy) {
        return new FileProblem(nameOf(file), Optional.of(row), what, remedy);
    }

    /// For a person: what, where, and what to do.
    public String sentence() {
        String where = row.map(number -> file + ", row " + number + ": ").orElse(file + " ");
        return where + what + ". " + remedy;
    }

    /// The name of a file without its folder.
    public static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("the file");
    }
}
