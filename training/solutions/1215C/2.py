n = int(input())
s, t = input().strip(), input().strip()
wait = {'a': 0, 'b': 0}
res = []
for i in range(n):
    if s[i] != t[i]:
        c = s[i]
        if wait[c]:
            res.append(f"{wait[c]} {i + 1}")
            wait[c] = 0
        else:
            wait[c] = i + 1
a, b = wait['a'], wait['b']
if (a > 0) != (b > 0):
    print(-1)
else:
    if a:
        res += [f"{a} {a}", f"{a} {b}"]
    print(len(res))
    print('\n'.join(res))
