n, k = map(int, input().split())
a = list(map(int, input().split()))
targets = {0}
for x in a:
    while x:
        targets.add(x)
        x //= 2

def cost(t):
    res = []
    for x in a:
        s = 0
        while x > t:
            x //= 2
            s += 1
        if x == t:
            res.append(s)
    return sum(sorted(res)[:k]) if len(res) >= k else 10 ** 9

print(min(map(cost, targets)))
