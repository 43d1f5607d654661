a = [input().split() for i in range(4)]
bad = set()
for i in range(4):
    for j in range(3):
        if a[i][j] == "1":
            bad.add(i)
            bad.add((i - j - 1) % 4)
print("YES" if any(a[i][3] == "1" for i in bad) else "NO")
