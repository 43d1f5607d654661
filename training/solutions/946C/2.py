s = input().strip()
t = "abcdefghijklmnopqrstuvwxyz"
r = ""
for x in s:
    if t and x <= t[0]:
        r += t[0]
        t = t[1:]
    else:
        r += x
if t:
    print(-1)
else:
    print(r)
