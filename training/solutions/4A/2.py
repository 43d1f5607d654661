w = int(input())
ok = False
for a in range(2, w, 2):
    if (w - a) % 2 == 0:
        ok = True
print("YES" if ok else "NO")
