n, k = map(int, input().split())
s = list(input().strip())
cnt = 0
if k == 2:
    best = None
    for t in ('AB', 'BA'):
        u = (t * n)[:n]
        d = sum(x != y for x, y in zip(s, u))
        if best is None or d < best[0]:
            best = (d, u)
    print(best[0])
    print(best[1])
else:
    for i in range(1, n):
        if s[i] == s[i - 1]:
            cnt += 1
            nxt = s[i + 1] if i + 1 < n else ''
            s[i] = next(c for c in 'ABC' if c != s[i - 1] and c != nxt)
    print(cnt)
    print(''.join(s))
