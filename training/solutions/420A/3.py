s = input().strip()
ok = s == s[::-1]
for c in s:
    if c not in "AHIMOTUVWXY":
        ok = False
if ok:
    print("YES")
else:
    print("NO")
