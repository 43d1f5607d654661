s, t = input().split()
ans = s + t
for i in range(1, len(s) + 1):
    ans = min(ans, s[:i] + t[0])
print(ans)
