/* test_chain.c - speeches of several paragraphs, and datelines. */
#include "config.h"

#include "said.h"
#include "unit.h"

static const struct said_case chains[] = {
    /* Named at the end, whoever stood before. */
    {"The panel heard Orrin Thule, 58, on Monday.\n"
     "“I know where the bell is.\n"
     "“That morning there was none.\n"
     "“I put the helm over,” Thule said.",
	"Orrin Thule; Orrin Thule; Orrin Thule"},
    /* Named at the start too: the start stays whose it is. */
    {"“I know where the bell is,” Ann Marsh said. “It rang.\n"
     "“It rang twice,” Orrin Thule said.",
	"Ann Marsh; Ann Marsh; Orrin Thule"},
    /* Closed marks open no chain. */
    {"Ann Marsh was first. “I know where the bell is,” she said.\n"
     "“I put the helm over,” Orrin Thule said.",
	"Ann Marsh; Orrin Thule"},
};

static const struct said_case datelines[] = {
    {"PORT HALDANE (NCW) — The captain spoke on Monday.\n"
     "“We have nothing to hide,” Haldane Lines Inc. said. “Nothing,” it said.",
	"Haldane Lines Inc.; Haldane Lines Inc."},
    {"GREYMOUTH, Maine — Police Chief Ann Lee waited.\n"
     "“Nobody came,” she said.",
	"Ann Lee"},
    /* No dateline: the sentence goes on after the dash. */
    {"NATO — in the words of its own paper — said “the door is open.”", "NATO"},
};

static const struct said_case dialogues[] = {
    {"The two of them stood in the rain.\n"
     "“Where are you going?” asked Tom Ellis.\n"
     "“Home,” said Ann Moray.\n"
     "“Now?”\n"
     "“Now.”\n"
     "“It is a long way.”\n"
     "Tom looked at the water. “You could stay,” he said.",
	"Tom Ellis; Ann Moray; Tom Ellis; Ann Moray; Tom Ellis; Tom Ellis"},
    /* Traps: nobody asks; a third one speaks between. */
    {"The two of them stood in the rain.\n"
     "“I am going,” said Tom Ellis.\n"
     "“I am too,” said Ann Moray.\n"
     "“It is late.”",
	"Tom Ellis; Ann Moray; -"},
    {"The three of them stood in the rain.\n"
     "“I am going,” said Tom Ellis. “I am too,” said Hugo Lund.\n"
     "“Home?” said Ann Moray.\n"
     "“It is late.”",
	"Tom Ellis; Hugo Lund; Ann Moray; -"},
};

static void
two_who_speak_in_turn_are_told_apart(void **state)
{
	(void)state;
	said_check(dialogues, COUNT(dialogues), "");
}

static void
a_speech_is_its_last_paragraphs_speakers(void **state)
{
	(void)state;
	SAID(chains);
}

static void
nobody_in_a_dateline_speaks(void **state)
{
	(void)state;
	SAID(datelines);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_speech_is_its_last_paragraphs_speakers),
	    cmocka_unit_test(two_who_speak_in_turn_are_told_apart),
	    cmocka_unit_test(nobody_in_a_dateline_speaks),
	};

	return cmocka_run_group_tests_name("chain", tests, NULL, NULL);
}
