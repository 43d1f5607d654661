n, m, d = map(int, input().split())
a = []
for _ in range(n):
    a += map(int, input().split())
a.sort()
mid = a[len(a) // 2]
if any((x - mid) % d for x in a):
    print(-1)
else:
    print(sum(abs(x - mid) for x in a) // d)
