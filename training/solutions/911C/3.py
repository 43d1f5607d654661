a, b, c = sorted(map(int, input().split()))
if a == 1:
    ok = True
elif a == 2:
    ok = b == 2 or (b == 4 and c == 4)
else:
    ok = c == 3
print("YES" if ok else "NO")
