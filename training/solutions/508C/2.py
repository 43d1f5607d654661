m, t, r = map(int, input().split())
ghosts = [int(x) + 300 for x in input().split()]
burn = [0] * 1000
used = [False] * 1000
cnt = 0
for g in ghosts:
    s = g - 1
    while burn[g] < r and s >= g - t:
        if not used[s]:
            used[s] = True
            cnt += 1
            for x in range(s + 1, s + t + 1):
                burn[x] += 1
        s -= 1
    if burn[g] < r:
        cnt = -1
        break
print(cnt)
