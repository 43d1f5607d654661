n, a = map(int, input().split())
odd = list(range(1, n, 2))
even = list(range(n, 0, -2))
if a % 2 == 1:
    print(odd.index(a) + 1)
else:
    print(even.index(a) + 1)
