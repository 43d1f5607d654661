n = int(input())
ax, ay = map(int, input().split())
bx, by = map(int, input().split())
cx, cy = map(int, input().split())
ok = True
if (bx > ax) != (cx > ax):
    ok = False
if (by > ay) != (cy > ay):
    ok = False
if ok:
    print("YES")
else:
    print("NO")
