q = int(input())
for _ in range(q):
    input()
    rest = list(map(int, input().split()))
    out = []
    while rest:
        i = rest.index(min(rest))
        out.append(rest.pop(i))
        if i > 0:
            out += rest[:i - 1]
            rest = rest[i - 1:]
    print(*out)
