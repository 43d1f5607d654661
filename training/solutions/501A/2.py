a, b, c, d = map(int, input().split())
m = max(75 * a, 250 * a - a * c)
v = max(75 * b, 250 * b - b * d)
if m > v:
    print("Misha")
elif v > m:
    print("Vasya")
else:
    print("Tie")
