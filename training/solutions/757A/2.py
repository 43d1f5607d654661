from collections import Counter
c = Counter(input().strip())
k = 0
need = Counter("Bulbasaur")
while all(c[x] >= need[x] for x in need):
    c -= need
    k += 1
print(k)
