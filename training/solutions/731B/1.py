n = int(input())
c = 0
ok = True
for x in map(int, input().split()):
    if x < c:
        ok = False
    c = (x - c) % 2
print("YES" if ok and c == 0 else "NO")
