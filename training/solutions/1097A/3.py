s = input()
a = input().split()
ok = False
for x in a:
    if x[0] == s[0] or x[1] == s[1]:
        ok = True
if ok:
    print("YES")
else:
    print("NO")
