a = int(input())
print(2 * a, 2)
print(1, 2)
