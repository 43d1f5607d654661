"""Runs programs that nobody trusts and says what happened: source in, verdict out.

Knows nothing of contests, models or bots. The public face is :class:`judge.client.Judge`;
:mod:`judge.verdict` holds the plain values it speaks in.
"""
