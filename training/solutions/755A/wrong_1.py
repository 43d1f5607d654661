n = int(input())
print(abs(n - 2))
