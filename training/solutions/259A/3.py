ok = True
for i in range(8):
    s = input().strip()
    for j in range(1, 8):
        if s[j] == s[j - 1]:
            ok = False
if ok:
    print("YES")
else:
    print("NO")
