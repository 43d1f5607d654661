n, k, m = map(int, input().split())
a = list(map(int, input().split()))
c = [0] * m
for x in a:
    c[x % m] += 1
t = max(c)
if t < k:
    print("No")
else:
    i = c.index(t)
    print("Yes")
    print(*[x for x in a if x % m == i][:k])
