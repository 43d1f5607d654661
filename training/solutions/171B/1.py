a = int(input())
print(6 * a * (a - 1) + 1)
