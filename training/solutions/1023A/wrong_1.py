n, m = map(int, input().split())
s = input().strip()
t = input().strip()
if "*" not in s:
    print("YES" if s == t else "NO")
else:
    a, b = s.split("*")
    print("YES" if t.startswith(a) and t.endswith(b) else "NO")
