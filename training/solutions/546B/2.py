n = int(input())
c = [0] * (2 * n + 2)
for x in input().split():
    c[int(x)] += 1
ans = 0
for i in range(2 * n + 1):
    if c[i] > 1:
        ans += c[i] - 1
        c[i + 1] += c[i] - 1
print(ans)
