n, k = map(int, input().split())
a = list(map(int, input().split()))
s = set(range(1, n * k + 1)) - set(a)
for x in a:
    print(x, *[s.pop() for _ in range(n - 1)])
