n = int(input())
s = input()
v = "aeiouy"
ans = ""
for i in range(n):
    if i > 0 and s[i] in v and s[i - 1] in v:
        continue
    ans += s[i]
print(ans)
