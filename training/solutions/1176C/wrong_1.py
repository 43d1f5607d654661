n = int(input())
a = input().split()
print(n - 6 * min(a.count(x) for x in ["4", "8", "15", "16", "23", "42"]))
