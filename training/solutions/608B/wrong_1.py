a = input().strip()
b = input().strip()
ans = 0
for i in range(0, len(b) - len(a) + 1, max(1, len(a) // 2)):
    ans += sum(x != y for x, y in zip(a, b[i:]))
print(ans)
