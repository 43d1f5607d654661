m, n = map(int, input().split())
expected = 0.0
below = 0.0
for face in range(1, m + 1):
    upto = pow(face / m, n)
    expected += face * (upto - below)
    below = upto
print(expected)
