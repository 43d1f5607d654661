n = int(input())
p = list(map(int, input().split()))
ans = 0
for i in range(n):
    ans += 2 + 2 * (i + 1 - p[i])
print(ans % (10 ** 9 + 7))
