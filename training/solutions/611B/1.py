a, b = map(int, input().split())
r = 0
for n in range(2, 62):
    for i in range(n - 1):
        x = 2**n - 1 - 2**i
        if a <= x <= b:
            r += 1
print(r)
