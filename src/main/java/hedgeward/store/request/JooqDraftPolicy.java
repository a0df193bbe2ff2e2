package hedgeward.store.request;

import static hedgeward.store.jooq.Tables.OFFICE_SETTING;

import hedgeward.app.request.DraftPolicy;
import hedgeward.store.common.CurrentTransaction;

/// The office's rule about own drafts, a named setting of it.
public final class JooqDraftPolicy implements DraftPolicy {

    private static final String NAME = "notice.own.draft";
    private static final String FORBIDDEN = "forbidden";
    private static final String ALLOWED = "allowed";

    private final CurrentTransaction current;

    public JooqDraftPolicy(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public boolean forbidsOwnDraft() {
        return !ALLOWED.equals(
                current.dsl()
                        .select(OFFICE_SETTING.CONTENT)
                        .from(OFFICE_SETTING)
                        .where(OFFICE_SETTING.NAME.eq(NAME))
                        .fetchOne(OFFICE_SETTING.CONTENT));
    }

    @Override
    public void forbidOwnDraft(boolean forbid) {
        String content = forbid ? FORBIDDEN : ALLOWED;
        int changed =
                current.dsl()
                        .update(OFFICE_SETTING)
                        .set(OFFICE_SETTING.CONTENT, content)
                        .set(OFFICE_SETTING.VERSION, OFFICE_SETTING.VERSION.plus(1))
                        .where(OFFICE_SETTING.NAME.eq(NAME))
                        .execute();
        if (changed == 0) {
            current.dsl()
                    .insertInto(OFFICE_SETTING)
                    .set(OFFICE_SETTING.NAME, NAME)
                    .set(OFFICE_SETTING.CONTENT, content)
                    .set(OFFICE_SETTING.VERSION, 1L)
                    .execute();
        }
    }
}
