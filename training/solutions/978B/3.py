n = int(input())
s = input()
ans = 0
for i in range(2, n):
    if s[i] == "x" and s[i - 1] == "x" and s[i - 2] == "x":
        ans += 1
print(ans)
