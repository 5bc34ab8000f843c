/* test_venue.c - where or how something was said. */
#include "config.h"

#include "quote/venue.h"

#include <string.h>

#include "pullquote/builder.h"
#include "unit.h"

/* A sentence, and the venue of its first quotation; "" if it has none. */
struct venue_case {
	const char *text;
	const char *venue;
};

static void
expect_venue(const struct venue_case *c)
{
	struct article a = {0};
	struct marks m = {0};
	struct tokens t = {0};
	struct builder b;
	struct slice found;
	size_t near = 0;

	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, c->text, strlen(c->text), 0);
	builder_end(&b);
	builder_finish(&b);
	marks_find_block(&m, &a, 0);
	tokens_add_block(&t, &a, 0, m.span, m.n, 0);
	while (t.token[near].kind != TOKEN_QUOTE)
		near++;
	found = article_slice(&a, venue_find(&a, &t, 0, t.n, near));
	if (!slice_eq(found, slice_of(c->venue)))
		fail_msg("%s: \"%.*s\", not \"%s\"", c->text, (int)found.len,
		    found.at, c->venue);
	tokens_clear(&t);
	marks_clear(&m);
	article_clear(&a);
}

static void
expect_venues(const struct venue_case *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		expect_venue(&c[i]);
}

#define EXPECT(cases) expect_venues(cases, COUNT(cases))

static void
what_one_speaks_on(void **state)
{
	static const struct venue_case cases[] = {
	    {"“We are close,” Marta Olsen said on CNN.", "on CNN"},
	    {"“We are close,” Marta Olsen said Sunday on CNN.", "on CNN"},
	    {"Olsen said Monday on BBC Radio 4 that “nobody slept.”",
		"on BBC Radio 4"},
	    {"“Never,” she told viewers on ABC’s “This Week.”",
		"on ABC’s “This Week.”"},
	    {"“Never,” he said on “Morning Coffee,” a breakfast show.",
		"on “Morning Coffee,”"},
	    {"On Fox News, Pete Dale called it “a mess.”", "On Fox News"},
	    {"“It is over,” the minister wrote on X.", "on X"},
	    {"“It is over,” the minister posted on Twitter late on Friday.",
		"on Twitter"},
	    {"“It is over,” he wrote on his Facebook page.",
		"on his Facebook page"},
	    {"“It is over,” she said on social media.", "on social media"},
	    {"“Thanks, everyone,” he wrote on Instagram.", "on Instagram"},
	    {"“Order,” the speaker shouted on the Senate floor.",
		"on the Senate floor"},
	    {"“We will sue,” Lund said on a call with reporters.",
		"on a call with reporters"},
	    {"“We will sue,” Lund said on a podcast last week.",
		"on a podcast"},
	    {"“Rain is coming,” she said on the radio.", "on the radio"},
	    {"“Rain is coming,” she told listeners on state television.",
		"on state television"},
	    {"“I was wrong,” he wrote on his blog.", "on his blog"},
	};

	(void)state;
	EXPECT(cases);
}

static void
what_one_speaks_in(void **state)
{
	static const struct venue_case cases[] = {
	    {"“We regret the error,” the bank said in a statement.",
		"in a statement"},
	    {"“We regret the error,” the bank said in a written statement on "
	     "Friday.",
		"in a written statement"},
	    {"In a statement, the bank called the claim “baseless.”",
		"In a statement"},
	    {"“I was tired,” Ruiz said in an interview with Der Spiegel.",
		"in an interview with Der Spiegel"},
	    {"“I was tired,” Ruiz said in an interview.", "in an interview"},
	    {"In an interview with the Herald on Monday, Ruiz said he was "
	     "“tired.”",
		"In an interview with the Herald"},
	    {"“We did it,” she wrote in a post on X.", "in a post on X"},
	    {"“We did it,” she wrote in a Facebook post.",
		"in a Facebook post"},
	    {"“We did it,” she wrote in a tweet on Tuesday.", "in a tweet"},
	    {"“The roof leaks,” the engineers wrote in a letter to the mayor.",
		"in a letter to the mayor"},
	    {"“The roof leaks,” Kim wrote in an email to his staff.",
		"in an email to his staff"},
	    {"“Hard times are ahead,” the premier said in a televised address.",
		"in a televised address"},
	    {"“Hard times are ahead,” the premier said in a speech in Oslo.",
		"in a speech in Oslo"},
	    {"“The roof was unsafe,” the inspectors found in their report.",
		"in their report"},
	    {"“The harm is plain,” Judge Abel wrote in her ruling.",
		"in her ruling"},
	    {"“He hit me,” she testified in court.", "in court"},
	    {"“The harm is plain,” the city argued in a court filing.",
		"in a court filing"},
	    {"Writing in the Guardian, Osei called the plan “timid.”",
		"in the Guardian"},
	    {"“The plan is timid,” Osei wrote in The New Daily.",
		"in The New Daily"},
	    {"“My mother cooked,” he recalls in his memoir.", "in his memoir"},
	    {"“Stop,” she said in a video posted online.", "in a video"},
	    {"“Stop,” she said in a phone interview from Lagos.",
		"in a phone interview"},
	    {"“Stop,” she said in remarks to reporters.",
		"in remarks to reporters"},
	};

	(void)state;
	EXPECT(cases);
}

static void
where_to_whom_and_by_what_means(void **state)
{
	static const struct venue_case cases[] = {
	    {"“Build it,” Hall told a crowd at a rally in Toledo.",
		"at a rally in Toledo"},
	    {"At a news conference, the chief said the two were “safe.”",
		"At a news conference"},
	    {"“Both are safe,” the chief said at a news conference on Monday.",
		"at a news conference"},
	    {"“I never saw it,” Reyes said at the hearing.", "at the hearing"},
	    {"“I never saw it,” Reyes said during a Senate hearing.",
		"during a Senate hearing"},
	    {"“I never saw it,” Reyes said during an interview on MSNBC.",
		"during an interview on MSNBC"},
	    {"During the debate, Wu called her “a quitter.”",
		"During the debate"},
	    {"“You quit,” Wu said during Thursday’s debate.",
		"during Thursday’s debate"},
	    {"“I feel fine,” the pope told reporters.", "told reporters"},
	    {"Speaking to the Haldane Echo, the pope said: “I feel fine.”",
		"to the Haldane Echo"},
	    {"“I feel fine,” the pope told reporters aboard his plane.",
		"told reporters"},
	    {"“I feel fine,” Costa told Fox News.", "told Fox News"},
	    {"“I feel fine,” Costa told The Morning Herald on Monday.",
		"told The Morning Herald"},
	    {"“I feel fine,” Costa told the Associated Press.",
		"told the Associated Press"},
	    {"“I feel fine,” Costa told AFP.", "told AFP"},
	    {"“I feel fine,” Costa told USA Today on Monday.",
		"told USA Today"},
	    {"“I feel fine,” Costa told Reuters by telephone.", "told Reuters"},
	    {"“I feel fine,” Costa told CNN’s Amy Tan.", "told CNN’s Amy Tan"},
	    {"“I feel fine,” Costa said by email.", "by email"},
	    {"“I feel fine,” Costa said via WhatsApp.", "via WhatsApp"},
	    {"Speaking to reporters, Costa said he felt “fine.”",
		"to reporters"},
	    {"Zelenko said it is “a good day,” according to a post on X.",
		"a post on X"},
	};

	(void)state;
	EXPECT(cases);
}

static void
what_only_looks_like_it_is_none(void **state)
{
	static const struct venue_case cases[] = {
	    {"“I feel fine,” Costa told Maria Silva.", ""},
	    {"“I feel fine,” Costa told the judge.", ""},
	    {"“I feel fine,” Costa told police.", ""},
	    {"“I feel fine,” Costa said on Monday.", ""},
	    {"“I feel fine,” Costa said in Lisbon.", ""},
	    {"“I feel fine,” Costa said in a low voice.", ""},
	    {"“I feel fine,” Costa said at home.", ""},
	    {"“I feel fine,” Costa said at the time.", ""},
	    {"“I feel fine,” Costa said during the storm.", ""},
	    {"Ng said the two “got on well” during their long meeting.", ""},
	    {"He called the statement “an insult.”", ""},
	    {"She read the post on X and called it “silly.”", ""},
	    {"The interview left him “speechless,” he said.", ""},
	    {"The minister said the BBC was “wrong.”", ""},
	    {"“The bill is dead,” Ng said in response to the speech.", ""},
	    {"“He is on CNN every night,” she said.", ""},
	    {"“We need the report,” he said in the end.", ""},
	    {"“Sit down,” said the coach, on his feet by now.", ""},
	    {"“It depends on the report,” she said by way of warning.", ""},
	    {"The new law is based on “common sense,” he said.", ""},
	};

	(void)state;
	EXPECT(cases);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_one_speaks_on),
	    cmocka_unit_test(what_one_speaks_in),
	    cmocka_unit_test(where_to_whom_and_by_what_means),
	    cmocka_unit_test(what_only_looks_like_it_is_none),
	};

	return cmocka_run_group_tests_name("venue", tests, NULL, NULL);
}
