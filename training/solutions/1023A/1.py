n, m = map(int, input().split())
s = input().strip()
t = input().strip()
if "*" not in s:
    print("YES" if s == t else "NO")
else:
    a, b = s.split("*")
    if len(a) + len(b) <= m and t.startswith(a) and t.endswith(b):
        print("YES")
    else:
        print("NO")
