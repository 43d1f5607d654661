a = int(input())
print(12 * (a - 1) + 1)
