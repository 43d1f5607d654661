n = int(input())
print((n + 1) ** 3 - n ** 3)
