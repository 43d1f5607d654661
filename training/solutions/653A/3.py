n = int(input())
a = list(map(int, input().split()))
ok = False
for x in a:
    if x + 1 in a and x + 2 in a:
        ok = True
if ok:
    print("YES")
else:
    print("NO")
