n, m, d = map(int, input().split())
a = []
for _ in range(n):
    a += map(int, input().split())
mid = sum(a) // len(a)
mid -= (mid - a[0]) % d
if any((x - mid) % d for x in a):
    print(-1)
else:
    print(sum(abs(x - mid) for x in a) // d)
