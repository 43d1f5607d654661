n = int(input())
d = 2
while d * d <= n and n % d:
    d += 1
if d * d > n:
    print(1)
else:
    print(1 + (n - d) // 2)
