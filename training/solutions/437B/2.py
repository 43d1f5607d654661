s, limit = map(int, input().split())
groups = {}
for x in range(1, limit + 1):
    groups.setdefault(x & -x, []).append(x)
result = []
for bit in sorted(groups, reverse=True):
    k = min(len(groups[bit]), s // bit)
    result += groups[bit][:k]
    s -= k * bit
if s == 0:
    print(len(result))
    print(*result)
else:
    print(-1)
