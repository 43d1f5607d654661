n, m, h = map(int, input().split())
s = list(map(int, input().split()))
total = sum(s)
mine = s[h - 1]
none = 1.0
for i in range(1, mine):
    if total - i > 0:
        none *= max(0, total - n - i + 1) / (total - i)
print(-1 if total < n else "%.9f" % (1 - none))
