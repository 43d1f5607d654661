n, k = map(int, input().split())
m = k - 1
while n % m != 0:
    m -= 1
print(n // m * k + m)
