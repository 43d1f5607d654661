t = input().strip()
a, b = input().split()
s = "6789TJQKA"
if a[1] == t and b[1] != t:
    print("YES")
elif a[1] == b[1] and s.index(a[0]) > s.index(b[0]):
    print("YES")
else:
    print("NO")
