from bisect import insort
def solve():
    n, k = map(int, input().split())
    x = list(map(int, input().split()))
    a = int(input())
    c = list(map(int, input().split()))
    shop = []
    bought = spent = 0
    for i in range(n):
        insort(shop, c[i])
        need = max(bought, (x[i] - k + a - 1) // a)
        if need > i + 1:
            return -1
        take = need - bought
        spent += sum(shop[:take])
        shop = shop[take:]
        bought = need
    return spent
print(solve())
