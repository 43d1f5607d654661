def solve(m, guests):
    a, b, time = m, m, 0
    for t, l, h in guests:
        a -= t - time
        b += t - time
        time = t
        if h < a or l > b:
            return "NO"
        a, b = max(a, l), min(b, h)
    return "YES"

q = int(input())
for _ in range(q):
    n, m = map(int, input().split())
    print(solve(m, [tuple(map(int, input().split())) for _ in range(n)]))
