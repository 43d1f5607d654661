n = int(input())
a = list(map(int, input().split()))
def optimal(k):
    top = sorted(a, reverse=True)[:k]
    low = top[-1]
    free = top.count(low)
    res = []
    for x in a:
        if x > low:
            res.append(x)
        elif x == low and free:
            free -= 1
            res.append(x)
    return res
for _ in range(int(input())):
    k, p = map(int, input().split())
    print(optimal(k)[p - 1])
