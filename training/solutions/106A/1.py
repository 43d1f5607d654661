t = input()
a, b = input().split()
r = "6789TJQKA"
if a[1] == b[1]:
    ok = r.index(a[0]) > r.index(b[0])
else:
    ok = a[1] == t
print("YES" if ok else "NO")
