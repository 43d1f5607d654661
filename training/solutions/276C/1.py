n, q = map(int, input().split())
a = sorted(map(int, input().split()))
d = [0] * (n + 1)
for _ in range(q):
    l, r = map(int, input().split())
    d[l - 1] += 1
    d[r] -= 1
for i in range(1, n):
    d[i] += d[i - 1]
c = sorted(d[:n])
print(sum(x * y for x, y in zip(a, c)))
