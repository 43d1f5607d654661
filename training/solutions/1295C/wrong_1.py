for _ in range(int(input())):
    s = input().strip()
    t = input().strip()
    if not set(t) <= set(s):
        print(-1)
        continue
    ops, i = 0, 0
    while i < len(t):
        ops += 1
        for c in s:
            if i < len(t) and t[i] == c:
                i += 1
                while i < len(t) and t[i] == c:
                    i += 1
    print(ops)
