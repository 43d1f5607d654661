n, k = map(int, input().split())
while n % 10 ** k:
    n *= 10
print(n)
