n, k = map(int, input().split())
s = input()
ok = True
for c in s:
    if s.count(c) > k:
        ok = False
if ok:
    print("YES")
else:
    print("NO")
