import sys
input = sys.stdin.readline
n = int(input())
events = []
for _ in range(n):
    s = list(map(int, input().split()))[1:]
    best = s[0]
    ascent = False
    for x in s:
        if x > best:
            ascent = True
        best = min(best, x)
    if not ascent:
        events.append((s[0], 0))
        events.append((s[-1], 1))
seen = res = 0
for value, kind in sorted(events):
    if kind == 0:
        seen += 1
    else:
        res += seen
print(n * n - res)
