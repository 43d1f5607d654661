n = int(input())
a = list(map(int, input().split()))
if n <= 2:
    print(n)
else:
    best = cur = 0
    for x, y, z in zip(a, a[1:], a[2:]):
        cur = cur + 1 if x + y == z else 0
        best = max(best, cur)
    print(best + 2)
