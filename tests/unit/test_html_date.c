/* test_html_date.c - a day, out of what a page writes for it. */
#include "config.h"

#include "input/html_date.h"

#include "unit.h"

static void
finds_the_day_in_every_common_form(void **state)
{
	static const struct {
		const char *text, *date;
	} table[] = {
	    {"2025-12-19", "2025-12-19"},
	    {"2025-12-19T23:10:00+05:30", "2025-12-19"},
	    {"https://example.org/2024/02/29/a-boat/", "2024-02-29"},
	    {"December 19, 2025", "2025-12-19"},
	    {"Updated: Dec. 3rd, 2025 at 4:10 p.m.", "2025-12-03"},
	    {"Fri, 19 Dec 2025 08:00:00 GMT", "2025-12-19"},
	    {"19. Dezember 2025", "2025-12-19"},
	    {"19 de diciembre de 2025", "2025-12-19"},
	    {"1er août 2023", "2023-08-01"},
	    {"4 марта 2025 г.", "2025-03-04"},
	    {"4 marca 2025", "2025-03-04"},
	    {"4. března 2025", "2025-03-04"},
	    {"4 Eylül 2025", "2025-09-04"},
	    {"الأربعاء، 28 آب/اغسطس 2013", "2013-08-28"},
	    {"4 במרץ 2025", "2025-03-04"},
	    {"4 मार्च 2025", "2025-03-04"},
	    {"12/19/2025", "2025-12-19"},
	    {"19/12/2025", "2025-12-19"},
	    {"19.12.2025", "2025-12-19"},
	    {"2025年12月9日", "2025-12-09"},
	    {"By Ann Hill, 5 min read, May 4, 2021", "2021-05-04"},
	};
	char date[HTML_DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		assert_true(html_date_find(date, slice_of(table[i].text)));
		assert_string_equal(date, table[i].date);
	}
}

static void
finds_no_day_where_there_is_none(void **state)
{
	static const char *const table[] = {"", "2025", "May 2025",
	    "version 1.2.3", "31/31/2025", "February 30, 2025", "3025-01-01",
	    "call 555 12 3456", "1/2/3"};
	char date[HTML_DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++)
		assert_false(html_date_find(date, slice_of(table[i])));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_the_day_in_every_common_form),
	    cmocka_unit_test(finds_no_day_where_there_is_none),
	};

	return cmocka_run_group_tests_name("html_date", tests, NULL, NULL);
}
