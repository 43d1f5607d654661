def main():
    n, m = map(int, input().split())
    a = [int(x) for x in input().split()]
    c = [int(x) for x in input().split()]
    cheap = sorted((c[i], i) for i in range(n))[::-1]
    for _ in range(m):
        t, d = map(int, input().split())
        i = t - 1
        cost = 0
        while True:
            x = min(a[i], d)
            a[i] -= x
            d -= x
            cost += x * c[i]
            if d == 0:
                break
            while cheap and a[cheap[-1][1]] == 0:
                cheap.pop()
            if not cheap:
                cost = 0
                break
            i = cheap[-1][1]
        print(cost)

main()
