def read():
    return [list(map(int, input().split())) for _ in range(int(input()))]

rooms = read()
rolls = read()
ans = 0
for x, y, h in rooms:
    prices = []
    for length, width, cost in rolls:
        per_roll = (length // h) * width
        if per_roll > 0:
            need = (2 * x + 2 * y + per_roll - 1) // per_roll
            prices.append(need * cost)
    ans += min(prices)
print(ans)
