n = int(input())
k = n // 2
print(k * (n - k) - n + 1)
