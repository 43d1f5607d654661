n, k = map(int, input().split())
a = sorted(map(int, input().split()))
taken = set()
for x in a:
    if x % k or x // k not in taken:
        taken.add(x)
print(len(taken))
