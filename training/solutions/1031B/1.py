n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for start in range(4):
    t = [start]
    for x, y in zip(a, b):
        nxt = [v for v in range(4) if t[-1] | v == x and t[-1] & v == y]
        if not nxt:
            break
        t.append(nxt[0])
    if len(t) == n:
        print("YES")
        print(*t)
        break
else:
    print("NO")
