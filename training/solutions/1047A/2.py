n = int(input())
for a in range(1, 4):
    for b in range(1, 4):
        c = n - a - b
        if c > 0 and a % 3 and b % 3 and c % 3:
            x = a, b, c
print(*x)
