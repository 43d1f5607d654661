n = int(input())
count = {}
for _ in range(n):
    s = input()
    key = frozenset(c for c in set(s) if s.count(c) % 2)
    count[key] = count.get(key, 0) + 1
total = 0
for key, k in count.items():
    total += k * (k - 1) // 2
    for c in key:
        total += k * count.get(key - {c}, 0)
print(total)
