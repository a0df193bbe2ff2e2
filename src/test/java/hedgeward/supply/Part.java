package hedgeward.supply;

import java.util.List;

/// One library of the program.
///
/// @param name group and artifact, joined by a colon, as Maven Central and the advisories write
///   them
/// @param version as published
/// @param licences SPDX identifiers where the publisher gave them, else its own words; any one of
///   them may be chosen
record Part(String name, String version, List<String> licences) {

    Part {
        licences = List.copyOf(licences);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
