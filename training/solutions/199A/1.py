n = int(input())
print(0, 0, n)
