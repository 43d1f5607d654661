n = int(input())
c = [0] * 5
for x in map(int, input().split()):
    c[x] += 1
ans = c[4] + c[3]
c[1] = max(0, c[1] - c[3])
ans += (c[2] * 2 + c[1] + 3) // 4
print(ans)
