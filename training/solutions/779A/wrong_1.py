n = int(input())
a = input().split()
b = input().split()
d = [a.count(c) - b.count(c) for c in "12345"]
print(sum(map(abs, d)) // 4)
