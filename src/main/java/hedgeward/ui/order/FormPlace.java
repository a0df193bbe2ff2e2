package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.office.ReadOffice;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.order.form.DeadlineLine;
import hedgeward.ui.order.form.Fields;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What every form of a step is made with: look, fields, the case it is about, the office it is in.
record FormPlace(
        Look look,
        Scope scope,
        Fields fields,
        LocalDate today,
        CaseOverview overview,
        ReadOffice.Setting setting) {

    static final String PREFIX = "case-form-";
    static final int REASON_ROWS = 3;

    CaseFile file() {
        return overview.file();
    }

    /// A line that will say a deadline.
    DeadlineLine deadline() {
        return new DeadlineLine(look, PREFIX + "deadline", setting);
    }

    /// By collar number.
    List<Officer> officers() {
        return overview.officers().values().stream()
                .sorted(Comparator.comparing(officer -> officer.collar().value()))
                .toList();
    }
}
