n, m = map(int, input().split())
a = sorted(map(int, input().split()))
b = sorted(map(int, input().split()))
res = []
for i in range(n):
    x = (b[0] - a[i]) % m
    shifted = [(v + x) % m for v in a[i:] + a[:i]]
    if shifted == b:
        res.append(x)
print(min(res))
