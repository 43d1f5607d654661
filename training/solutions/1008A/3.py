s = input()
n = len(s)
ok = True
for i in range(n):
    if s[i] not in "aeioun":
        if i == n - 1 or s[i + 1] not in "aeiou":
            ok = False
if ok:
    print("YES")
else:
    print("NO")
