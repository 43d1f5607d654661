n = int(input())
print(max(i * (n - i + 1) for i in range(1, n + 1)))
