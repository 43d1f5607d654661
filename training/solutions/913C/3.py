n, L = map(int, input().split())
cost = list(map(int, input().split()))
for i in range(n - 1):
    cost[i + 1] = min(cost[i + 1], cost[i] * 2)
def buy(i, left):
    if left <= 0:
        return 0
    if i == 0:
        return left * cost[0]
    full, rest = divmod(left, 1 << i)
    return full * cost[i] + min(cost[i] if rest else 0, buy(i - 1, rest))
print(buy(n - 1, L))
