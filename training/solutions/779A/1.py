n = int(input())
a = input().split()
b = input().split()
d = [a.count(c) - b.count(c) for c in "12345"]
print(-1 if any(x % 2 for x in d) else sum(map(abs, d)) // 4)
