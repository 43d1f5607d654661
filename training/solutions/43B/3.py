s = input()
t = input()
ok = True
for c in t:
    if c != " " and t.count(c) > s.count(c):
        ok = False
if ok:
    print("YES")
else:
    print("NO")
