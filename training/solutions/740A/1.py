n, a, b, c = map(int, input().split())
r = 10**18
for i in range(4):
    for j in range(4):
        for k in range(4):
            if (n + i + 2 * j + 3 * k) % 4 == 0:
                r = min(r, i * a + j * b + k * c)
print(r)
