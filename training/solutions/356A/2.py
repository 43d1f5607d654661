n, m = map(int, input().split())
fights = [tuple(map(int, input().split())) for _ in range(m)]
beaten = [0] * (n + 1)
jump = [i + 1 for i in range(n + 2)]
for l, r, x in fights:
    i = l
    while i <= r:
        step = jump[i]
        if i < x:
            jump[i] = max(step, x)
        else:
            jump[i] = max(step, r + 1)
        if beaten[i] == 0 and i != x:
            beaten[i] = x
        i = step
print(*beaten[1:])
