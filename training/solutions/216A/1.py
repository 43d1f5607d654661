a, b, c = map(int, input().split())
print(a * b + b * c + c * a - a - b - c + 1)
