s = input().strip()
n = len(s)
c = max(s, key=s.count)
if s.count(c) < n - 1:
    print("NO")
else:
    r = s.replace(c, "")
    print("YES")
    print(r + c * (n - len(r)))
