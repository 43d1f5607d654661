n, h, m = map(int, input().split())
a = [h] * n
for _ in range(m):
    l, r, x = map(int, input().split())
    for i in range(l - 1, r):
        a[i] = min(a[i], x)
print(sum(x * x for x in a))
