t = int(input())
for _ in range(t):
    s = input().strip()
    need = 0
    res = 0
    for i, x in enumerate(s, 1):
        if x == "-":
            need += 1
            if need > 0:
                res += i
                need = 0
        else:
            need -= 1
    print(res + len(s))
