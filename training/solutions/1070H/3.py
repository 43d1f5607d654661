n = int(input())
last = {}
info = {}
for i in range(n):
    f = input()
    for size in range(1, len(f) + 1):
        for k in range(len(f) - size + 1):
            part = f[k:k + size]
            if last.get(part) != i:
                last[part] = i
                c = info[part][0] if part in info else 0
                info[part] = (c + 1, f)
for _ in range(int(input())):
    print(*info.get(input(), (0, "-")))
