n, x, y = map(int, input().split())
k = n * y // 100
if n * y % 100 != 0:
    k += 1
if k > x:
    print(k - x)
else:
    print(0)
