n, k = map(int, input().split())
a = [0] * (2 * k - n) + [int(x) for x in input().split()]
print(max(x + y for x, y in zip(a, reversed(a))))
