n = int(input())
values = [0]
extra = [0]
total = 0
for _ in range(n):
    op = list(map(int, input().split()))
    if op[0] == 1:
        extra[op[1] - 1] += op[2]
        total += op[1] * op[2]
    elif op[0] == 2:
        values.append(op[1])
        extra.append(0)
        total += op[1]
    else:
        e = extra.pop()
        total -= values.pop() + e
        extra[-1] += e
    print(total / len(values))
