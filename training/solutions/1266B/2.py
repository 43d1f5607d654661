t = int(input())
for x in map(int, input().split()):
    ok = False
    for top in range(1, 7):
        rest = x - top
        if rest >= 14 and rest % 14 == 0:
            ok = True
    print("YES" if ok else "NO")
