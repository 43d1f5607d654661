a = [input() for _ in range(4)]
ok = False
for i in range(2):
    for j in range(3):
        s = a[i][j:j + 2] + a[i + 1][j:j + 2]
        if s.count("#") != 2:
            ok = True
print("YES" if ok else "NO")
