s = input().split(".")
ok = len(s) > 1 and 1 <= len(s[0]) <= 8 and 1 <= len(s[-1]) <= 3
ok = ok and all(2 <= len(x) <= 11 for x in s[1:-1])
if not ok:
    print("NO")
else:
    print("YES")
    name = s[0]
    for x in s[1:-1]:
        k = max(1, len(x) - 8)
        print(name + "." + x[:k])
        name = x[k:]
    print(name + "." + s[-1])
