k, a, b = map(int, input().split())
s = input()
size = [a] * k
extra = len(s) - a * k
i = 0
while extra > 0 and i < k:
    add = min(extra, b - a)
    size[i] += add
    extra -= add
    i += 1
if extra:
    print("No solution")
else:
    p = 0
    for m in size:
        print(s[p:p + m])
        p += m
