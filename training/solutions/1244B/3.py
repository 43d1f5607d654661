t = int(input())
for i in range(t):
    n = int(input())
    s = input().strip()
    if "1" not in s:
        print(n)
    else:
        l = s.index("1")
        r = s.rindex("1")
        print(max(n - l, r + 1) * 2)
