/* fixture.c - a web server for the time of a group of tests. */
#include "config.h"

#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>

#include <sys/wait.h>
#include <unistd.h>

#include "unit.h"

const char *
built(void)
{
	const char *folder = getenv("top_builddir");

	return folder ? folder : ".";
}

static int
read_port(int fd)
{
	char line[32] = "";

	for (size_t len = 0; len < sizeof(line) - 1; len++)
		if (read(fd, line + len, 1) != 1 || line[len] == '\n')
			break;
	return atoi(line);
}

/* Whoever runs this test may be behind a proxy; the server is not. */
static void
forget_proxies(void)
{
	static const char *const name[] = {"http_proxy", "https_proxy",
	    "all_proxy", "no_proxy", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"};

	for (size_t i = 0; i < COUNT(name); i++)
		unsetenv(name[i]);
}

int
start_server(void **state)
{
	static struct server s;
	char path[4096];
	int in[2], out[2];

	forget_proxies();
	snprintf(path, sizeof(path), "%s/tests/http/server", built());
	if (pipe(in) || pipe(out))
		return -1;
	s.child = fork();
	if (s.child == 0) {
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		close(in[1]);
		execl(path, "server", (char *)NULL);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	s.stop = in[1];
	s.port = read_port(out[0]);
	close(out[0]);
	*state = &s;
	return s.port ? 0 : -1;
}

int
stop_server(void **state)
{
	struct server *s = *state;

	close(s->stop);
	return waitpid(s->child, NULL, 0) == s->child ? 0 : -1;
}
