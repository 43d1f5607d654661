k, a, b, v = map(int, input().split())
n = 1
while (n + min(b, n * (k - 1))) * v < a:
    n += 1
print(n)
