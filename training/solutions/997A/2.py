n, x, y = map(int, input().split())
s = '1' + input().strip()
k = s.count('10')
print(min(k * y, (k - 1) * x + y) if k else 0)
