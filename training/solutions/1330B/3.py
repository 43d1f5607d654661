def perm(x):
    return len(x) > 0 and len(set(x)) == len(x) == max(x)

for _ in range(int(input())):
    n = int(input())
    a = [int(v) for v in input().split()]
    big = max(a)
    found = set()
    if perm(a[:big]) and perm(a[big:]):
        found.add((big, n - big))
    if perm(a[:n - big]) and perm(a[n - big:]):
        found.add((n - big, big))
    print(len(found))
    for p in found:
        print(*p)
