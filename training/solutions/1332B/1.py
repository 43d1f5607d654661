primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    color = {}
    res = []
    for x in a:
        p = next(q for q in primes if x % q == 0)
        if p not in color:
            color[p] = len(color) + 1
        res.append(color[p])
    print(len(color))
    print(*res)
