n, l = map(int, input().split())
a = sorted([0, l] + list(map(int, input().split())))
d = 0
for i in range(n + 1):
    d = max(d, (a[i + 1] - a[i]) / 2)
print(d)
