n = int(input())
a = b = 0
ok = True
for x in input().split():
    if x == "25":
        a += 1
    elif x == "50":
        a -= 1
        b += 1
    elif b > 0:
        b -= 1
        a -= 1
    else:
        a -= 3
    if a < 0:
        ok = False
print("YES" if ok else "NO")
