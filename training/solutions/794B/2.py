import math
n, h = map(int, input().split())
print(*[h * math.sqrt(i / n) for i in range(1, n)])
