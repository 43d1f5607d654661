a, b, c = map(int, input().split())
x = int((a * b // c) ** 0.5 + 0.5)
print(4 * (x + a // x + b // x))
