from collections import Counter
a, b = Counter(), Counter()
for _ in range(int(input())):
    x, y = map(int, input().split())
    a[x + y] += 1
    b[x - y] += 1
print(sum(v * (v - 1) // 2 for v in list(a.values()) + list(b.values())))
