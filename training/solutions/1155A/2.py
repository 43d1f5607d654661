n = int(input())
s = input().strip()
t = "".join(sorted(s))
if s == t:
    print("NO")
else:
    l = 0
    while s[l] == t[l]:
        l += 1
    print("YES")
    print(l + 1, s.rindex(t[l]) + 1)
