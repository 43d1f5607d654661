from collections import defaultdict
P = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1] + [0] * 40
d = defaultdict(lambda: [0] * 51)
t = int(input())
for _ in range(t):
    n = int(input())
    for i in range(n):
        r = d[input().strip()]
        r[0] += P[i]
        r[i + 1] += 1
print(max((r, name) for name, r in d.items())[1])
print(max(([r[1]] + r, name) for name, r in d.items())[1])
