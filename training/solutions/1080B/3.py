def f(n):
    if n % 2 == 0:
        return n // 2
    return n // 2 - n

q = int(input())
for i in range(q):
    l, r = map(int, input().split())
    print(f(r) - f(l - 1))
