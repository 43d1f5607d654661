n = int(input())
odds = iter(range(1, n * n + 1, 2))
evens = iter(range(2, n * n + 1, 2))
for i in range(n):
    k = min(i, n - 1 - i) * 2 + 1
    side = (n - k) // 2
    row = [next(evens) for _ in range(side)]
    row += [next(odds) for _ in range(k)]
    row += [next(evens) for _ in range(side)]
    print(' '.join(map(str, row)))
