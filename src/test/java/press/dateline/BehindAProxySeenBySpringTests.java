package press.dateline;

import org.springframework.test.context.TestPropertySource;

/** The same where a filter of Spring, and not the server, finds out how readers came. */
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class BehindAProxySeenBySpringTests extends BehindAProxyTests {

}
