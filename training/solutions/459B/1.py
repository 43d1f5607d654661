n = int(input())
b = list(map(int, input().split()))
x, y = max(b), min(b)
if x == y:
    print(0, n * (n - 1) // 2)
else:
    print(x - y, b.count(x) * b.count(y))
