/* SPDX-License-Identifier: 0BSD */
/* __aio_tell - give notice of the end of a request (internal/aio.h) */
#include <signal.h>

#include "internal/aio.h"
#include "sys/sys.h"

static void signal_self(const struct sigevent *event)
{
	siginfo_t info = {.si_signo = event->sigev_signo, .si_code = SI_ASYNCIO};

	info.si_value = event->sigev_value;
	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	sys_rt_sigqueueinfo(info.si_pid, event->sigev_signo, &info);
}

hidden void __aio_tell(const struct sigevent *event)
{
	if (event->sigev_notify == SIGEV_SIGNAL)
		signal_self(event);
	else if (event->sigev_notify == SIGEV_THREAD)
		event->sigev_notify_function(event->sigev_value);
}
