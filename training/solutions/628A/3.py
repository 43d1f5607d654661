n, b, p = map(int, input().split())
x = 0
k = n
while k > 1:
    m = k // 2
    x += m * (2 * b + 1)
    k -= m
print(x, n * p)
