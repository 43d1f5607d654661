a, b, c = map(int, input().split())
w = min(a // 3, b // 2, c // 2)
a -= 3 * w
b -= 2 * w
c -= 2 * w
s = "FRCFCRF" * 2
ans = 0
for i in range(7):
    for j in range(i, i + 8):
        t = s[i:j]
        if t.count('F') <= a and t.count('R') <= b and t.count('C') <= c:
            ans = max(ans, len(t))
print(7 * w + ans)
