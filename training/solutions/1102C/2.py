n, x, y = map(int, input().split())
k = sum(int(v) <= x for v in input().split())
print(n if x > y else k - k // 2)
