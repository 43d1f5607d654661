from itertools import permutations
s = input().strip()
ok = False
for p in permutations("ABC"):
    if "".join(p) in s:
        ok = True
if ok:
    print("Yes")
else:
    print("No")
