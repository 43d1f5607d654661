n = int(input())
s = input().strip()
ans = n
for k in range(n // 2, 1, -1):
    if s.startswith(s[:k] * 2):
        ans = n - k + 1
        break
print(ans)
