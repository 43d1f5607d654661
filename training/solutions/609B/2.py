n, m = map(int, input().split())
c = [0] * (m + 1)
ans = 0
for i, x in enumerate(map(int, input().split())):
    ans += i - c[x]
    c[x] += 1
print(ans)
