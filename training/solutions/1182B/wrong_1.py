h, w = map(int, input().split())
s = [input() for _ in range(h)]
k = 0
for i in range(1, h - 1):
    for j in range(1, w - 1):
        if s[i][j] == s[i - 1][j] == s[i + 1][j] == s[i][j - 1] == s[i][j + 1] == "*":
            k += 1
print("YES" if k == 1 else "NO")
