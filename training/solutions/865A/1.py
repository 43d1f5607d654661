a = int(input())
print(2 * a - 1, 2)
print(1, 2)
