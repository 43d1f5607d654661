from itertools import product
a = list(map(int, input().split()))
ok = False
for sign in product((1, -1), repeat=4):
    if sum(x * s for x, s in zip(a, sign)) == 0:
        ok = True
print("YES" if ok else "NO")
