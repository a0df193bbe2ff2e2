package hedgeward.ui.office;

import hedgeward.ui.kit.PageAddress;

import java.util.List;

/// The sections there are, and the one this page shows.
record OfficeModel(List<OfficeSection> sections, OfficeSection chosen) {

    OfficeModel {
        sections = List.copyOf(sections);
    }

    /// The section the address names, or the first.
    static OfficeModel of(List<OfficeSection> sections, PageAddress at) {
        OfficeSection chosen =
                sections.stream()
                        .filter(section -> at.id().filter(section.id()::equals).isPresent())
                        .findFirst()
                        .orElseGet(sections::getFirst);
        return new OfficeModel(sections, chosen);
    }
}
