n, v = map(int, input().split())
fuel = cost = 0
for i in range(1, n):
    need = min(v, n - i)
    if fuel < need:
        cost += (need - fuel) * i
        fuel = need
    fuel -= 1
print(cost)
