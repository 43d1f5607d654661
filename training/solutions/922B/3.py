n = int(input())
ans = 0
for c in range(1, n + 1):
    for b in range(c // 2 + 1, c):
        a = b ^ c
        if c - b < a < b:
            ans += 1
print(ans)
