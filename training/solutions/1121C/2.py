n, k = map(int, input().split())
queue = [int(x) for x in input().split()][::-1]
work = []
done = ans = 0
while queue or work:
    while queue and len(work) < k:
        work.append([0, queue.pop(), False])
    d = int(100 * done / n + 0.5)
    rest = []
    for w in work:
        w[0] += 1
        if w[0] == d:
            w[2] = True
        if w[0] == w[1]:
            done += 1
            ans += w[2]
        else:
            rest.append(w)
    work = rest
print(ans)
