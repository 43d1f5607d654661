n = int(input())
s = " ".join(input() for _ in range(n))
if "OO" in s:
    print("YES")
    for r in s.replace("OO", "++", 1).split():
        print(r)
else:
    print("NO")
