s = input().strip()
k = sum(s.count(c) % 2 for c in set(s))
print("First" if k <= 1 else "Second")
