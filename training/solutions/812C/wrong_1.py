n, s = map(int, input().split())
a = list(map(int, input().split()))
k = 0
total = 0
for i in range(1, n + 1):
    t = sum(a[j] + (j + 1) * i for j in range(i))
    if t <= s:
        k, total = i, t
print(k, total)
