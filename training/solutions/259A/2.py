ok = True
for _ in range(8):
    s = input().strip()
    if s != "WB" * 4 and s != "BW" * 4:
        ok = False
print("YES" if ok else "NO")
