n = int(input())
count = {}
for _ in range(n):
    s = input()
    key = frozenset(c for c in set(s) if s.count(c) % 2)
    count[key] = count.get(key, 0) + 1
print(sum(k * (k - 1) // 2 for k in count.values()))
