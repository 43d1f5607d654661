f = lambda n: n // 2 if n % 2 == 0 else -(n + 1) // 2
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(f(r) - f(l))
