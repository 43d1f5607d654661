s = input().strip()
k = sum(s.count(c) % 2 for c in set(s))
print("First" if k == 0 or k % 2 else "Second")
