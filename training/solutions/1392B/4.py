def f(a):
    m = max(a)
    return [m - x for x in a]

for _ in range(int(input())):
    n, k = map(int, input().split())
    a = f(list(map(int, input().split())))
    if k % 2 == 0:
        a = f(a)
    print(" ".join(map(str, a)))
