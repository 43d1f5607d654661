n = int(input())
print(2 if n == 2 else 1)
