n = int(input())
ans = 6
for i in range(4, n + 1):
    ans += 2 * i * (i - 1) if i > 6 else i * (i - 1)
print(ans)
