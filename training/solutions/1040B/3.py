n, k = map(int, input().split())
w = 2 * k + 1
i = 1 if 0 < n % w <= k else k + 1
ans = []
while i <= n:
    ans.append(str(i))
    i += w
print(len(ans))
print(" ".join(ans))
