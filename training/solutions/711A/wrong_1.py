n = int(input())
a = [input() for _ in range(n)]
if any("OO" in r for r in a):
    print("YES")
    for r in a:
        print(r.replace("OO", "++", 1))
else:
    print("NO")
