a, b, c, d = [int(input()) for _ in range(4)]
print(1 if a == d else 0)
