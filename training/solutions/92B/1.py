s = input().strip()
n = len(s)
if s.count("1") == 1:
    print(n - 1)
else:
    r = 1
    i = s.rindex("1")
    print(n + 1 + s[:i].count("0"))
