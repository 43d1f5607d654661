ways = int(input())
print((ways - 1) * 3 + 1, 2)
print(3, 1)
