n = int(input())
s = input()
ans = ""
for i in range(n):
    ans += s[i]
    if i % 2 == 1 and i < n - 2:
        ans += "-"
print(ans)
