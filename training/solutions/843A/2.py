n = int(input())
a = list(map(int, input().split()))
nxt = sorted(range(n), key=lambda i: a[i])
left = set(range(n))
out = []
while left:
    j = left.pop()
    part = [j + 1]
    while nxt[j] in left:
        j = nxt[j]
        left.remove(j)
        part.append(j + 1)
    out.append(" ".join(map(str, [len(part)] + part)))
print(len(out))
print("\n".join(out))
