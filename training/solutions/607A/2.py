n = int(input())
power = {}
for _ in range(n):
    a, b = map(int, input().split())
    power[a] = b
alive = [0] * (max(power) + 1)
for x in range(len(alive)):
    if x in power:
        left = x - power[x] - 1
        alive[x] = 1 + (alive[left] if left >= 0 else 0)
    elif x:
        alive[x] = alive[x - 1]
print(n - max(alive[x] for x in power))
