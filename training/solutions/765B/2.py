s = input().strip()
t = []
for c in s:
    if c not in t:
        t.append(c)
if "".join(t) == "abcdefghijklmnopqrstuvwxyz"[:len(t)]:
    print("YES")
else:
    print("NO")
