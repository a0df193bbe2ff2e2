package hedgeward.store.office;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

import java.sql.Connection;

/// How jOOQ speaks to the register. Nothing it executes is logged: values are personal data.
final class Dialect {

    private Dialect() {}

    static Configuration configuration() {
        return new DefaultConfiguration().derive(SQLDialect.H2).derive(settings());
    }

    static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, settings());
    }

    static Settings settings() {
        return new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_QUOTED)
                .withExecuteLogging(false)
                .withDiagnosticsLogging(false);
    }
}
