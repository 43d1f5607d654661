s, limit = map(int, input().split())
chosen = []
for x in range(1, limit + 1):
    if x & -x <= s:
        s -= x & -x
        chosen.append(x)
if s:
    print(-1)
else:
    print(len(chosen))
    print(*chosen)
