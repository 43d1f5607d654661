a, b, c, d = [int(input()) for _ in range(4)]
print(1 if a == d and (c == 0 or a > 0) else 0)
