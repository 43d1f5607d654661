k = int(input())
s = sorted(input().strip())
t = s[::k]
if sorted(t * k) == s:
    print("".join(t) * k)
else:
    print(-1)
