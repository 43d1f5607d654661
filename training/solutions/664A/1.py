a, b = input().split()
print(a if a == b else 1)
