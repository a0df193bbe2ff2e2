package hedgeward.store.settings;

import static hedgeward.store.jooq.Tables.OFFICE;
import static hedgeward.store.jooq.Tables.OFFICE_SETTING;

import hedgeward.app.common.Ids;
import hedgeward.app.office.Holidays;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.DSLContext;
import org.jooq.Record3;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// The office's one row, and its named settings. What was never set is as usual.
public final class JooqOffice implements Office {

    private static final String SITTINGS = "court.sittings";
    private static final String COURTS = "court.plan";
    private static final String VISITS = "visit.template";

    private final CurrentTransaction current;
    private final Holidays holidays;
    private final Ids ids;
    private final InstantSource clock;

    /// @param clock says when the office was made
    public JooqOffice(CurrentTransaction current, Holidays holidays, Ids ids, InstantSource clock) {
        this.current = current;
        this.holidays = holidays;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public OfficeSettings settings() {
        DSLContext dsl = current.dsl();
        Record3<String, String, Boolean> office =
                dsl.select(OFFICE.NAME, OFFICE.FORCE_NAME, OFFICE.TRAINING)
                        .from(OFFICE)
                        .fetchSingle();
        Map<String, String> set =
                dsl.select(OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT)
                        .from(OFFICE_SETTING)
                        .fetchMap(OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT);
        return new OfficeSettings(
                office.value1(),
                Optional.ofNullable(office.value2()),
                office.value3(),
                courts(set),
                Optional.ofNullable(set.get(VISITS))
                        .map(TemplateText::read)
                        .orElseGet(VisitTemplate::standard));
    }

    @Override
    public void keep(OfficeSettings settings) {
        DSLContext dsl = current.dsl();
        int changed =
                dsl.update(OFFICE)
                        .set(OFFICE.NAME, settings.name())
                        .set(OFFICE.FORCE_NAME, settings.force().orElse(null))
                        .set(OFFICE.TRAINING, settings.training())
                        .set(OFFICE.VERSION, OFFICE.VERSION.plus(1))
                        .execute();
        if (changed == 0) {
            dsl.insertInto(OFFICE)
                    .set(OFFICE.ID, ids.next())
                    .set(OFFICE.NAME, settings.name())
                    .set(OFFICE.FORCE_NAME, settings.force().orElse(null))
                    .set(OFFICE.TRAINING, settings.training())
                    .set(OFFICE.MADE_AT, clock.instant())
                    .set(OFFICE.VERSION, 1L)
                    .execute();
        }
        NamedSetting.keep(dsl, COURTS, CourtsText.write(settings.courts()));
        NamedSetting.keep(dsl, VISITS, TemplateText.write(settings.visits()));
    }

    /// Offices of the first release kept the sittings of one court without a name.
    private CourtPlan courts(Map<String, String> set) {
        BankHolidays published = holidays.current();
        Disregarded closedOn = Disregarded.asEnacted(published);
        return Optional.ofNullable(set.get(COURTS))
                .map(text -> CourtsText.read(text, closedOn))
                .or(
                        () ->
                                Optional.ofNullable(set.get(SITTINGS))
                                        .map(text -> SittingsText.read(text, closedOn))
                                        .map(CourtPlan::of))
                .orElseGet(() -> CourtPlan.usual(published));
    }
}
