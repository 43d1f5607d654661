n = int(input())
print(n)
print("1 " * n)
