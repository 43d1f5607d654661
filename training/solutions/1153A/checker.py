def check(data, answer):
    n, t, *q = map(int, data.split())
    waits = [s - t if s >= t else (s - t) % d for s, d in zip(q[::2], q[1::2])]
    i = int(answer)
    return 1 <= i <= n and waits[i - 1] == min(waits)
