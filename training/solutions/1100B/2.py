n, m = map(int, input().split())
c = [0] * (n + 1)
level = [0] * (m + 1)
ans = []
for x in map(int, input().split()):
    c[x] += 1
    level[c[x]] += 1
    ans.append("1" if level[c[x]] == n else "0")
print("".join(ans))
