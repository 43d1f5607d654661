t = int(input())
for _ in range(t):
    n, m, k = map(int, input().split())
    hand = n // k
    first = min(hand, m)
    rest = m - first
    others = [0] * (k - 1)
    for i in range(rest):
        others[i % (k - 1)] += 1
    print(first - max(others))
