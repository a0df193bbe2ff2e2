package hedgeward.exchange.register;

import hedgeward.exchange.csv.CsvTable;
import hedgeward.exchange.csv.CsvText;
import hedgeward.exchange.csv.FileProblem;
import hedgeward.exchange.csv.UnusableFileException;
import hedgeward.exchange.rows.RegisterTable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A file that has been looked through and found to be a table of the register.
///
/// @param columns the columns its header names
record ImportFile(RegisterTable table, CsvText text, List<String> columns) {

    static ImportFile examine(RegisterTable table, Path path) throws UnusableFileException {
        CsvText text = CsvText.examine(path);
        try (CsvTable csv = CsvTable.open(text, table.shape())) {
            return new ImportFile(table, text, csv.header().names());
        }
    }

    /// The four tables of a folder, in the order in which they depend on each other.
    ///
    /// @throws UnusableFileException when one is missing or unusable
    static List<ImportFile> examineFolder(Path folder) throws UnusableFileException {
        List<String> missing =
                Arrays.stream(RegisterTable.values())
                        .map(RegisterTable::fileName)
                        .filter(name -> !Files.exists(folder.resolve(name)))
                        .toList();
        if (!missing.isEmpty()) {
            throw new UnusableFileException(
                    FileProblem.of(
                            folder,
                            Files.isDirectory(folder)
                                    ? "has no " + String.join(", ", missing)
                                    : "is not a folder",
                            "Put officers.csv, orders.csv, visits.csv and breaches.csv together"
                                    + " into one folder, or load a single table."));
        }
        List<ImportFile> files = new ArrayList<>();
        for (RegisterTable table : RegisterTable.values()) {
            files.add(examine(table, folder.resolve(table.fileName())));
        }
        return files;
    }

    String name() {
        return FileProblem.nameOf(text.path());
    }
}
