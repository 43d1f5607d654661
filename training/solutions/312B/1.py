a, b, c, d = map(int, input().split())
p = a / b
q = c / d
print(p / (1 - (1 - p) * (1 - q)))
