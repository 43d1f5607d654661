a = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
s = input().strip()
t = input().strip()
i = a.index(s)
if a[i] == t or a[(i + 2) % 7] == t or a[(i + 3) % 7] == t:
    print("YES")
else:
    print("NO")
