count = {}
name = {}
for _ in range(int(input())):
    s = input()
    n = len(s)
    for t in [s[i:j] for i in range(n) for j in range(i + 1, n + 1)]:
        count[t] = count.get(t, 0) + 1
        name[t] = s
for _ in range(int(input())):
    q = input()
    print(count.get(q, 0), name.get(q, "-"))
