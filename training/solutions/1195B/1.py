n, k = map(int, input().split())
p = 0
while p * (p + 1) // 2 - (n - p) != k:
    p += 1
print(n - p)
