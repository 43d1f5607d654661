x = int(input())
r = [-1]
for b in range(1, x + 1):
    for a in range(b, x + 1, b):
        if a * b > x and a // b < x:
            r = a, b
print(*r)
