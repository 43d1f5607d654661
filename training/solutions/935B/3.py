n = int(input())
s = input()
x = y = 0
ans = 0
for i in range(n - 1):
    if s[i] == "U":
        y += 1
    else:
        x += 1
    if x == y and s[i] == s[i + 1]:
        ans += 1
print(ans)
