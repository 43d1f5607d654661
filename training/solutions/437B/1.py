total, limit = map(int, input().split())
numbers = sorted(range(1, limit + 1), key=lambda x: -(x & -x))
chosen = []
for x in numbers:
    if x & -x <= total:
        total -= x & -x
        chosen.append(x)
if total:
    print(-1)
else:
    print(len(chosen))
    print(*chosen)
