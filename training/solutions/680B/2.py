n, a = map(int, input().split())
t = [0] + list(map(int, input().split()))
ans = 0
for i in range(1, n + 1):
    if t[i]:
        j = 2 * a - i
        if j < 1 or j > n or t[j]:
            ans += 1
print(ans)
