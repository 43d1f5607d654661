stack = [[0, 0]]
s = 0
for _ in range(int(input())):
    t, *args = map(int, input().split())
    if t == 1:
        a, x = args
        stack[a - 1][1] += x
        s += a * x
    elif t == 2:
        stack.append([args[0], 0])
        s += args[0]
    else:
        value, add = stack.pop()
        s -= value + add
        stack[-1][1] += add
    print("%.6f" % (s / len(stack)))
