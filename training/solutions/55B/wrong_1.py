v = list(map(int, input().split()))
for op in input().split():
    v.sort()
    a, b = v.pop(0), v.pop(0)
    v.append(a + b if op == '+' else a * b)
print(v[0])
