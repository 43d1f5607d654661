n = int(input())
s = input()
if 2 * s.count("(") != n:
    print(-1)
else:
    ans = 0
    d = 0
    start = 0
    for i in range(n):
        old = d
        d += 1 if s[i] == "(" else -1
        if old == 0 and d < 0:
            start = i
        if old < 0 and d == 0:
            ans += i - start + 1
    print(ans)
