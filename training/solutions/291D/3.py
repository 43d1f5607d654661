n, k = map(int, input().split())
for t in range(k):
    row = list(range(1 + 2 ** t, n + 1))
    row += [n] * (n - len(row))
    print(' '.join(map(str, row)))
