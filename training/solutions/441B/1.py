n, v = map(int, input().split())
fruit = [0] * 3003
for _ in range(n):
    a, b = map(int, input().split())
    fruit[a] += b
total = old = 0
for day in range(1, 3002):
    first = min(v, old)
    second = min(v - first, fruit[day])
    total += first + second
    old = fruit[day] - second
print(total)
