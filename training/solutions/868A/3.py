s = input()
n = int(input())
a = b = False
ok = False
for i in range(n):
    t = input()
    if t == s:
        ok = True
    if t[0] == s[1]:
        a = True
    if t[1] == s[0]:
        b = True
if ok or (a and b):
    print("YES")
else:
    print("NO")
