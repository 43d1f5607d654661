t = int(input())
for _ in range(t):
    n = int(input())
    total = 0
    for bit in range(60):
        if n >> bit & 1:
            total += 2 ** (bit + 1) - 1
    print(total)
