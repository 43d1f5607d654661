n, k, d = map(int, input().split())
memo = {}

def count(left, ok):
    if left <= 0:
        return int(left == 0 and ok)
    if (left, ok) not in memo:
        t = 0
        for e in range(1, k + 1):
            t += count(left - e, ok or e >= d)
        memo[left, ok] = t % (10 ** 9 + 7)
    return memo[left, ok]

print(count(n, False))
