n, v = map(int, input().split())
fruit = [0] * 3003
for _ in range(n):
    a, b = map(int, input().split())
    fruit[a] += b
total = old = 0
for day in range(1, 3002):
    today = min(v, old + fruit[day])
    total += today
    old = max(0, old + fruit[day] - today)
print(total)
