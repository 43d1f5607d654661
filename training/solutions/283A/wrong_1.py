n = int(input())
v = [0]
total = 0
for _ in range(n):
    op = list(map(int, input().split()))
    if op[0] == 1:
        v[op[1] - 1] += op[2]
        total += op[1] * op[2]
    elif op[0] == 2:
        v.append(op[1])
        total += op[1]
    else:
        total -= v.pop()
    print(total / len(v))
