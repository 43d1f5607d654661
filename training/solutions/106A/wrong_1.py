t = input()
a, b = input().split()
r = "6789TJQKA"
print("YES" if a[1] == t or a[1] == b[1] and r.index(a[0]) > r.index(b[0]) else "NO")
