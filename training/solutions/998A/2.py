n = int(input())
a = list(map(int, input().split()))
r = -1
for m in range(1, 2**n - 1):
    g = [i for i in range(n) if m >> i & 1]
    if sum(a[i] for i in g) * 2 != sum(a):
        r = g
if r == -1:
    print(-1)
else:
    print(len(r), *[i + 1 for i in r])
