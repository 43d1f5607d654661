n, x = map(int, input().split())
a = [0] + list(map(int, input().split()))
behind = {a[i]: i for i in range(1, n + 1) if a[i]}
sums = {0}
for head in range(1, n + 1):
    if a[head]:
        continue
    chain = [head]
    while chain[-1] in behind:
        chain.append(behind[chain[-1]])
    if x in chain:
        place = chain.index(x) + 1
    else:
        sums |= {s + len(chain) for s in sums}
for s in sorted(sums):
    print(s + place)
