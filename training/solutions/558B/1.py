n = int(input())
a = list(map(int, input().split()))
d = {}
for i in range(n):
    d.setdefault(a[i], []).append(i + 1)
p = max(d.values(), key=lambda p: (len(p), p[0] - p[-1]))
print(p[0], p[-1])
