a, b, c, d = map(int, input().split())
p = a / b
q = c / d
print(p / (p + q))
