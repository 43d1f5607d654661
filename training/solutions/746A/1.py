a, b, c = [int(input()) for _ in range(3)]
print(7 * min(a, b // 2, c // 4))
