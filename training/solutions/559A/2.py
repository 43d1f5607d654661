a, b, c, d, e, f = map(int, input().split())
print(2 * (a * b + b * c + c * a) + b * b - e * e)
