import sys
v = sys.stdin.read().split()
for i in range(1, len(v), 5):
    n = int(v[i])
    a = list("R" * int(v[i + 1]) + "P" * int(v[i + 2]) + "S" * int(v[i + 3]))
    ans = []
    for c in v[i + 4]:
        x = "PSR"["RPS".index(c)]
        if x in a:
            a.remove(x)
        else:
            x = "?"
        ans.append(x)
    if len(a) > n // 2:
        print("NO")
    else:
        print("YES")
        print("".join(a.pop() if x == "?" else x for x in ans))
