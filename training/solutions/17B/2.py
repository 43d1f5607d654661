n = int(input())
q = input().split()
m = int(input())
apps = sorted((tuple(map(int, input().split())) for _ in range(m)), key=lambda t: t[2])
done = [False] * (n + 1)
cost = used = 0
for a, b, c in apps:
    if not done[b]:
        done[b] = True
        cost += c
        used += 1
print(cost if used == n - 1 else -1)
