c = [0, 0, 0, 0]
ans = 0
for x in map(int, input().strip()):
    d = [0, 0, 0, 0]
    for r in range(4):
        d[(r * 10 + x) % 4] += c[r]
    d[x % 4] += 1
    ans += d[0]
    c = d
print(ans)
