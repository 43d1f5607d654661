n = int(input())
print((3 ** n + 3) // 4 % (10 ** 9 + 7))
