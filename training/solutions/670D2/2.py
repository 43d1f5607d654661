n, k = map(int, input().split())
need = list(map(int, input().split()))
have = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: have[i] // need[i])
cost = left = 0
best = None
for j, i in enumerate(order):
    cost += need[i]
    left += have[i]
    cookies = (left + k) // cost
    if best is None or cookies < best:
        best = cookies
print(best)
