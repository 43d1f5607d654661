s = input()
c = [s.count(x) for x in set(s)]
k = len(c)
if k == 4:
    ok = True
elif k == 3:
    ok = max(c) > 1
elif k == 2:
    ok = min(c) > 1
else:
    ok = False
print("Yes" if ok else "No")
