g = list(map(int, input().split()))
t = 0
while True:
    g[t % 3] = max(0, g[t % 3] - 2)
    if sum(g) == 0:
        break
    t += 1
print(t + 30)
