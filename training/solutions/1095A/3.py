n = int(input())
s = input()
ans = ""
i = 0
d = 1
while i < n:
    ans += s[i]
    i += d
    d += 1
print(ans)
