s = input().strip()
k = int(input())
w = list(map(int, input().split()))
m = max(w)
ans = 0
n = len(s)
for i in range(n):
    ans += w[ord(s[i]) - ord("a")] * (i + 1)
for i in range(n + 1, n + k + 1):
    ans += m * i
print(ans)
