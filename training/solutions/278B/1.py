from itertools import product
n = int(input())
titles = [input().strip() for _ in range(n)]
abc = "abcdefghijklmnopqrstuvwxyz"
found = None
for k in (1, 2):
    for p in product(abc, repeat=k):
        w = ''.join(p)
        if found is None and all(w not in t for t in titles):
            found = w
print(found)
