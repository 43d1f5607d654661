n = int(input())
events = []
for _ in range(n):
    l, r = map(int, input().split())
    events.append((l, 0))
    events.append((r, 1))
events.sort()
now = most = 0
for t, end in events:
    if end:
        now -= 1
    else:
        now += 1
    most = max(most, now)
print("NO" if most > 2 else "YES")
