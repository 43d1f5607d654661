n, k = map(int, input().split())
a = []
for _ in range(n):
    p, t = map(int, input().split())
    a.append((-p, t))
a.sort()
print(a.count(a[k - 1]))
