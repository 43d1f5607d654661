n = int(input())
k = (n + 1) // 2
print(k * (n + 1 - k))
