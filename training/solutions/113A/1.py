ends = [("lios", 0, 0), ("liala", 0, 1), ("etr", 1, 0), ("etra", 1, 1), ("initis", 2, 0), ("inites", 2, 1)]
kinds = []
ok = True
words = input().split()
for w in words:
    for e, part, gender in ends:
        if w.endswith(e):
            kinds.append((part, gender))
            break
    else:
        ok = False
parts = [p for p, g in kinds]
if ok and len(words) > 1:
    ok = parts == sorted(parts) and parts.count(1) == 1 and len({g for p, g in kinds}) == 1
print("YES" if ok else "NO")
