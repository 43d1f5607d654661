x = int(input())
print(*[x, x] if x > 1 else [-1])
