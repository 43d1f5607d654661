n = int(input())
print(min(2 * (w + (n + w - 1) // w) for w in range(1, 1001)))
