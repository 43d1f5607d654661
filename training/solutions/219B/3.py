p, d = map(int, input().split())
q = p + 1
step = 1
while q // (step * 10) > 0 and q % (step * 10) <= d:
    step *= 10
print(q - q % step - 1)
