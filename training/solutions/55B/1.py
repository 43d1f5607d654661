def best(v, ops):
    if not ops:
        return v[0]
    res = []
    for i in range(len(v)):
        for j in range(i):
            rest = [v[t] for t in range(len(v)) if t != i and t != j]
            x = v[i] + v[j] if ops[0] == '+' else v[i] * v[j]
            res.append(best(rest + [x], ops[1:]))
    return min(res)
v = list(map(int, input().split()))
print(best(v, input().split()))
