n, k = map(int, input().split())
a = (n // 2) // (k + 1)
b = a * k
c = n - a - b
print(a, b, c)
