n, b, p = map(int, input().split())
towels = n * p
bottles = 0
while n > 1:
    k = 1
    while k * 2 <= n:
        k *= 2
    bottles += k // 2 * (2 * b + 1)
    n -= k // 2
print(bottles, towels)
