/* test_cues.c - the closed classes of words that give a line away. */
#include "config.h"

#include "input/cues.h"

#include <string.h>

#include "input/cue_words.h"
#include "input/folded_line.h"
#include "unit.h"

typedef bool cue_fn(const char *text, struct range r);

static void
expect(cue_fn *cue, const char *const *text, size_t n, bool holds)
{
	for (size_t i = 0; i < n; i++) {
		struct range r = {0, strlen(text[i])};

		if (cue(text[i], r) != holds)
			print_error("%s\n", text[i]);
		assert_int_equal(cue(text[i], r), holds);
	}
}

/* `yes` and `no` are NULL-ended lists. */
static void
expect_both(cue_fn *cue, const char *const *yes, const char *const *no)
{
	size_t yes_n = 0, no_n = 0;

	while (yes[yes_n])
		yes_n++;
	while (no[no_n])
		no_n++;
	expect(cue, yes, yes_n, true);
	expect(cue, no, no_n, false);
}

#define YES (const char *const[])
#define NO  (const char *const[])

static void
a_line_is_folded_to_its_words(void **state)
{
	static const char text[] = "  Don't miss: 12 Élysées — 3,5!";
	static const char *const phrase[] = {"dont miss *"};
	struct folded_line line;

	(void)state;
	fold_line(&line, text, (struct range){0, strlen(text)});
	assert_string_equal(line.text, "dont miss # Élysées — # #");
	assert_true(folded_is_one_of(&line, phrase, 1));
}

static void
phrases_match_whole_words(void **state)
{
	static const char *const phrase[] = {"more", "more from *", "share"};
	static const struct {
		const char *text;
		bool is_one, has_one;
	} c[] = {
	    {"More", true, true},
	    {"Moreover", false, false},
	    {"More from us", true, true},
	    {"More from", false, true}, /* "more", and a word */
	    {"They share", false, true},
	    {"Shared", false, false},
	    {"", false, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++) {
		struct folded_line line;

		fold_line(
		    &line, c[i].text, (struct range){0, strlen(c[i].text)});
		assert_int_equal(
		    folded_is_one_of(&line, phrase, 3), c[i].is_one);
		assert_int_equal(
		    folded_has_one_of(&line, phrase, 3), c[i].has_one);
	}
}

static void
furniture_is_told_from_short_text(void **state)
{
	(void)state;
	expect_both(cue_is_furniture,
	    YES{"Advertisement", "SHARE", "Share on Facebook", "Read more",
		"12 Comments", "5 min read", "Sign up", "|", "Post Comment",
		"Image 2 of 5", "Read more: Who pays for bridges",
		"Hill                  Informational            [Page 12]",
		"Sign up for free", NULL},
	    NO{"Read more: he did, and found the letter.",
		"See [Page 4] of the report", "Shared memories",
		"The share of the market fell", "Readers",
		"More people came to the bridge", "A 5 min walk", "***", "?!",
		NULL});
}

static void
openers_are_told_from_headings(void **state)
{
	(void)state;
	expect_both(cue_opens_furniture,
	    YES{"Related stories", "RELATED:", "More from The Valley",
		"Comments (3)", "You may also like",
		"More great Valley stories", "Sur le même sujet",
		"About the author", NULL},
	    NO{"Related problems of the bridge", "What’s next?", "Comment",
		"The latest flood", "A latest story", NULL});
}

static bool
is_byline(const char *text, struct range r)
{
	size_t names_at;

	return cue_is_byline(text, r, &names_at);
}

static void
the_first_of_the_words_that_a_line_begins_with_counts(void **state)
{
	static const char *const word[] = {" by ", "...", "By: ", "by ",
	    "credits", "credit", "Élysée", "écrit"};
	static const struct {
		const char *text;
		size_t len;
	} cases[] = {
	    {"", 0},
	    {"b", 0},
	    {"a credit", 0},
	    {"zebra", 0},
	    {" BY x", 4},
	    {"...", 3},
	    {"by: Ann", 4},
	    {"By Ann", 3},
	    {"Credits", 7},
	    {"Credit", 6},
	    {"credo", 0},
	    {"écrit par", 6},
	    {"Élysée", 8},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct range r = {0, strlen(cases[i].text)};

		assert_int_equal(
		    cue_prefix_of(cases[i].text, r, word, COUNT(word)),
		    cases[i].len);
		assert_int_equal(cue_prefix_of(cases[i].text, r, word, 0), 0);
	}
}

/* Every head of a list is found, wherever it stands among the others. */
static void
every_head_of_a_caption_credit_byline_or_note_is_known(void **state)
{
	static const char *const none[] = {NULL};

	(void)state;
	expect_both(cue_is_caption,
	    YES{"A handout of the bridge.", "A photo of the bridge.",
		"A screenshot of the page.", "A snapshot of the bridge.",
		"A stock image of a bridge.", "A stock photo of a bridge.",
		"An artist's view of it.", "An artist’s view of it.",
		"An undated view of it.", "Close up of the bridge.",
		"Close-up of the bridge.", "FILE PHOTO: The bridge.",
		"FILE - The bridge.", "FILE — The bridge.",
		"FILE – The bridge.", "Fig. 3: The bridge.",
		"File photo of the bridge.", "Image caption The bridge.",
		"In this photo the bridge stands.",
		"In this image the bridge stands.", "Media caption The bridge.",
		"Pictured: the bridge.", "Stock photo of a bridge.",
		"This illustration is old.", "This image is old.",
		"This photo is old.", "This photograph is old.", NULL},
	    none);
	expect_both(cue_is_credit,
	    YES{"Bild: Bo Sample", "Credits: Bo Sample", "Credit: Bo Sample",
		"Crédit photo : Bo", "Crédit: Bo", "Foto: Bo Sample",
		"Images: Bo Sample", "Image: Bo Sample", "Illustrations: Bo",
		"Illustration: Bo", "Infographic: Bo", "Photography: Bo",
		"Photographer: Bo", "Photograph: Bo", "Photos: Bo", "Photo: Bo",
		"Pictures: Bo", "Picture: Bo", "Rendering: Bo",
		"Screenshots: Bo", "Screenshot: Bo", "Photo courtesy Bo",
		"Photo © Bo", "Photo copyright Bo", "Photo by Bo Sample",
		"Photo via Bo Sample", "Photos by Bo Sample", NULL},
	    none);
	expect_both(is_byline,
	    YES{"Analysis by Ann Example", "Author: Ann Example",
		"By Ann Example", "By: Ann Example", "Di Ann Example",
		"Opinion by Ann Example", "Par Ann Example", "Por Ann Example",
		"Posted by Ann Example", "Reported by Ann Example",
		"Review by Ann Example", "Story by Ann Example",
		"Text by Ann Example", "Von Ann Example",
		"Words by Ann Example", "Written by Ann Example",
		"Written By: Ann Example", NULL},
	    none);
	expect_both(cue_is_biography,
	    YES{"Ann Lee covers bridges as a reporter.",
		"Ann Lee has been a reporter for years.",
		"Ann Lee is a reporter.", "Ann Lee is an editor.",
		"Ann Lee is the editor.", "Ann Lee reports for the Post.",
		"Ann Lee reports on bridges.", "Ann Lee writes about bridges.",
		"Ann Lee writes for the Post.", NULL},
	    none);
}

static void
credits_are_told_from_names(void **state)
{
	(void)state;
	expect_both(cue_is_credit,
	    YES{"Bo Sample | Reuters", "Bo Sample/Daily Paper", "Getty Images",
		"Photo: Bo Sample", "(Image credit: Bo Sample)",
		"Photograph by Bo Sample", "REUTERS/Bo Sample",
		"Bo Sample/AFP/Getty Images", "Courtesy of the museum",
		"© Bo Sample", "The museum via AP", NULL},
	    NO{"Bo Sample", "Input/Output", "Photos show the bridge",
		"The bridge | The river", "Reuters reported it",
		"Credits may be transferred.", "He said so to Reuters.",
		"Native C/C++ code", NULL});
}

static void
captions_are_told_from_paragraphs(void **state)
{
	(void)state;
	expect_both(cue_is_caption,
	    YES{"The arch in the morning. (Photo by Bo Sample)",
		"FILE PHOTO: The bridge before the flood.",
		"The bridge after the floodCredit: Bo Sample",
		"The bridge in May. Bo Sample/Daily Paper",
		"The arch in the morning (Reuters)", "A snapshot of the bridge",
		"The old bridge, circa 1880", "An artist’s view of the bridge.",
		NULL},
	    NO{"They took a photo by the bridge and went home.",
		"He painted a picture of the bridge",
		"The council told Reuters that it was closed.",
		"It gave credit to the mayor, who had asked for it.", NULL});
}

static void
lines_that_lead_in_speech_are_told_from_headings(void **state)
{
	(void)state;
	expect_both(cue_is_lead_in,
	    YES{"Ann Lee continued:", "He said:", "Stated Lee:",
		"In a letter to the crew she wrote on Monday:", NULL},
	    NO{"Correction:", "What they said",
		"From the archive:", "The saidest town:", "", NULL});
}

static void
bylines_are_told_from_sentences(void **state)
{
	(void)state;
	expect_both(is_byline,
	    YES{"By Ann Example", "By Ann Example and Bo Sample",
		"by Ann van der Example | May 4, 2023",
		"Written by Ann Example", "Ann Example, Staff Writer",
		"By ANN EXAMPLE", NULL},
	    NO{"By the river", "By Monday it was closed.", "Bypass", "By",
		"Ann Example, who was there", NULL});
}

static void
dates_are_told_from_years_in_text(void **state)
{
	(void)state;
	expect_both(cue_is_date,
	    YES{"May 4, 2023", "2023-05-04",
		"Published Tue, Nov 19 2019 7:05 AM", "Updated 2 hours ago",
		"4. Mai 2023", "4 août 2023, 10:12",
		"Mon 18 Nov 2019 18.54 GMT", NULL},
	    NO{"2023", "1950\t3\t120", "In May 2023 the river rose",
		"Market update 2023", "The bridge", "3 bridges", "", NULL});
}

static bool
is_dateline(const char *text, struct range r)
{
	size_t date_at;

	return cue_is_dateline(text, r, &date_at);
}

static void
datelines_are_told_from_sentences(void **state)
{
	static const char text[] = "Anytown (Shire), 9. Oktober 2009";
	size_t at = 0;

	(void)state;
	expect_both(is_dateline,
	    YES{"Anytown (Shire), 9. Oktober 2009", "Anytown, 4. Dezember 2018",
		"ANYTOWN, Shire, June 13, 2025", "Île Grande, 3 mai 2019",
		NULL},
	    NO{"June 13, 2025", "Anytown, the old one, June 13, 2025",
		"Anytown, Shire, Isle, June 13, 2025",
		"On the road to Anytown, June 13, 2025", "Anytown, Shire",
		"Anytown 7, June 13, 2025", ", June 13, 2025",
		"Anytown, June 13, 2025, when it rained", NULL});
	assert_true(
	    cue_is_dateline(text, (struct range){0, strlen(text)}, &at));
	assert_string_equal(text + at, "9. Oktober 2009");
}

static void
notes_are_told_from_what_they_note(void **state)
{
	(void)state;
	expect_both(cue_is_note,
	    YES{"— The Valley’s Bo Sample contributed to this report",
		"Reporting by Ann Example; editing by Bo Sample",
		"Editor’s note: The bridge is older.",
		"Correction: The bridge is older.",
		"Ann Example contributed reporting from the valley.", NULL},
	    NO{"The rain contributed to the flood.",
		"Contributing to a fund is simple.", "Corrections are due",
		NULL});
	expect_both(cue_is_biography,
	    YES{"Ann Example is a reporter for The Valley.",
		"Ann Example is the author of two books on bridges.", NULL},
	    NO{"Ann Example is the mayor of the valley.",
		"The author is a friend of bridges.",
		"He writes that the bridge is closed.",
		"Example writes old bridges off.",
		"Ann Example said that a reporter was there.", NULL});
	expect_both(cue_is_footnote,
	    YES{"The mayor, in a letter. ↩", "The mayor, in a letter. ↩\uFE0E",
		NULL},
	    NO{"↩", "The mayor ↩ wrote a letter", NULL});
}

static void
a_signature_is_told_from_a_rule(void **state)
{
	(void)state;
	expect_both(cue_is_signature,
	    YES{"--", "-- ", "--\nAnn Example", "-- \nAnn Example", NULL},
	    NO{"-", "---", "-- said Ann", "", NULL});
}

static void
small_print_is_told_from_the_law(void **state)
{
	(void)state;
	expect_both(cue_is_small_print,
	    YES{"© 2023 The Valley. All rights reserved.",
		"Read our privacy policy", "By signing up you agree to it.",
		NULL},
	    NO{"The policy is private", "All rights were read to him.", NULL});
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_line_is_folded_to_its_words),
	    cmocka_unit_test(phrases_match_whole_words),
	    cmocka_unit_test(furniture_is_told_from_short_text),
	    cmocka_unit_test(openers_are_told_from_headings),
	    cmocka_unit_test(
		the_first_of_the_words_that_a_line_begins_with_counts),
	    cmocka_unit_test(
		every_head_of_a_caption_credit_byline_or_note_is_known),
	    cmocka_unit_test(credits_are_told_from_names),
	    cmocka_unit_test(lines_that_lead_in_speech_are_told_from_headings),
	    cmocka_unit_test(captions_are_told_from_paragraphs),
	    cmocka_unit_test(bylines_are_told_from_sentences),
	    cmocka_unit_test(dates_are_told_from_years_in_text),
	    cmocka_unit_test(datelines_are_told_from_sentences),
	    cmocka_unit_test(notes_are_told_from_what_they_note),
	    cmocka_unit_test(a_signature_is_told_from_a_rule),
	    cmocka_unit_test(small_print_is_told_from_the_law),
	};

	return cmocka_run_group_tests_name("cues", tests, NULL, NULL);
}
